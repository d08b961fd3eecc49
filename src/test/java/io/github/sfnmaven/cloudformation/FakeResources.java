package io.github.sfnmaven.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The resources of a {@link FakeStack}: those it was given, else those of its template in YAML. */
final class FakeResources {
    private static final Pattern RESOURCE = Pattern.compile(
            "(?m)^  ([A-Za-z0-9]+):\\s*(?:\\{\\s*|\\n(?:    .*\\n)*?    )Type: '?([A-Za-z0-9]+::[A-Za-z0-9:]+)");

    private FakeResources() {}

    /** One resource a page: nobody may rely on fewer. */
    static String list(Call call, FakeStack stack) {
        List<String> members = new ArrayList<>(stack.resources);
        if (members.isEmpty()) {
            Matcher found = RESOURCE.matcher(stack.template);
            while (found.find()) {
                members.add(member(found.group(1), found.group(2), arn(stack, found.group(1))));
            }
        }
        int page = call.get("NextToken").isEmpty() ? 0 : Integer.parseInt(call.get("NextToken"));
        if (page >= members.size()) {
            return "";
        }
        return Xml.tag("StackResourceSummaries", members.get(page))
                + (page + 1 < members.size() ? Xml.tag("NextToken", Integer.toString(page + 1)) : "");
    }

    static String member(String logicalId, String type, String physicalId) {
        return Xml.tag(
                "member",
                Xml.tag("LogicalResourceId", logicalId)
                        + Xml.tag("PhysicalResourceId", physicalId)
                        + Xml.tag("ResourceType", type)
                        + Xml.tag("ResourceStatus", "CREATE_COMPLETE"));
    }

    private static String arn(FakeStack stack, String logicalId) {
        return "arn:aws:states:eu-central-1:123456789012:stateMachine:" + stack.name + "-" + logicalId;
    }
}
