package io.github.sfnmaven.cloudformation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** CloudFormation's answers as it writes them. */
final class Xml {
    private Xml() {}

    static String answer(String action, String result) {
        return "<" + action + "Response xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\">" + "<" + action
                + "Result>" + result + "</" + action + "Result>" + tag("ResponseMetadata", tag("RequestId", "r-1"))
                + "</" + action + "Response>";
    }

    static String error(Fault fault) {
        String error = tag("Type", "Sender") + tag("Code", fault.code()) + tag("Message", escaped(fault.message()));
        return tag("ErrorResponse", tag("Error", error) + tag("RequestId", "r-1"));
    }

    static String stack(FakeStack stack, String shownStatus) {
        return tag(
                "member",
                tag("StackName", stack.name)
                        + tag("StackId", stack.id)
                        + tag("StackStatus", shownStatus)
                        + (stack.reason.isEmpty() ? "" : tag("StackStatusReason", escaped(stack.reason)))
                        + tag("CreationTime", "2026-03-01T12:00:00Z")
                        + tag("EnableTerminationProtection", Boolean.toString(stack.terminationProtected))
                        + pairs("Parameters", "ParameterKey", "ParameterValue", stack.parameters)
                        + pairs("Tags", "Key", "Value", stack.tags)
                        + pairs("Outputs", "OutputKey", "OutputValue", stack.outputs)
                        + members("NotificationARNs", stack.notificationArns, arn -> tag("member", arn))
                        + FakeSafeguards.rollback(stack));
    }

    static String events(FakeStack stack, List<FakeStack.Event> events, boolean tokens) {
        return members(
                "StackEvents",
                events,
                event -> tag(
                        "member",
                        tag("EventId", event.id())
                                + tag("StackId", stack.id)
                                + tag("StackName", stack.name)
                                + tag("LogicalResourceId", event.step().logicalId())
                                + tag("PhysicalResourceId", event.step().physicalId())
                                + tag("ResourceType", event.step().type())
                                + tag("Timestamp", event.time().toString())
                                + tag("ResourceStatus", event.step().status())
                                + (event.step().reason().isEmpty()
                                        ? ""
                                        : tag(
                                                "ResourceStatusReason",
                                                escaped(event.step().reason())))
                                + (event.token().isEmpty() || !tokens
                                        ? ""
                                        : tag("ClientRequestToken", event.token()))));
    }

    static String tag(String name, String content) {
        return "<" + name + ">" + content + "</" + name + ">";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }

    private static String pairs(String name, String key, String value, Map<String, String> pairs) {
        return members(
                name,
                pairs.entrySet(),
                pair -> tag("member", tag(key, pair.getKey()) + tag(value, escaped(pair.getValue()))));
    }

    private static <T> String members(String name, Collection<T> items, Function<T, String> member) {
        return tag(name, items.stream().map(member).collect(Collectors.joining()));
    }
}
