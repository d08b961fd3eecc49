package io.github.sfnmaven.template.check;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * CloudFormation's vocabulary and limits.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html">CloudFormation
 *     quotas</a>
 */
public final class CloudFormation {
    /** YAML tags, without exclamation mark, and the keys they stand for. */
    public static final Map<String, String> SHORT_FORMS = shortForms();

    /** What can stand alone in an object in place of a value. */
    public static final Set<String> FUNCTIONS = functions();

    /** What Ref and Fn::Sub know without any template. */
    public static final Set<String> PSEUDO_PARAMETERS = Set.of(
            "AWS::AccountId",
            "AWS::NotificationARNs",
            "AWS::NoValue",
            "AWS::Partition",
            "AWS::Region",
            "AWS::StackId",
            "AWS::StackName",
            "AWS::URLSuffix");

    static final List<String> SECTIONS = List.of(
            "AWSTemplateFormatVersion",
            "Description",
            "Metadata",
            "Parameters",
            "Rules",
            "Mappings",
            "Conditions",
            "Transform",
            "Hooks",
            "Globals",
            "Resources",
            "Outputs");

    /** Bytes of a template in S3; what is sent in a request may have 51,200 only. */
    static final int LARGEST = 1_000_000;

    static final int RESOURCES = 500;
    static final int PARAMETERS = 200;
    static final int OUTPUTS = 200;
    static final int MAPPINGS = 200;
    static final int LONGEST_ID = 255;
    /** Bytes of the template's description. */
    public static final int LONGEST_DESCRIPTION = 1024;

    private CloudFormation() {}

    private static Map<String, String> shortForms() {
        Map<String, String> forms = new TreeMap<>();
        for (String name : List.of(
                "And",
                "Base64",
                "Cidr",
                "Contains",
                "EachMemberEquals",
                "EachMemberIn",
                "Equals",
                "FindInMap",
                "GetAZs",
                "GetAtt",
                "GetStackOutput",
                "If",
                "ImportValue",
                "Join",
                "Length",
                "Not",
                "Or",
                "RefAll",
                "Select",
                "Split",
                "Sub",
                "ToJsonString",
                "Transform",
                "ValueOf",
                "ValueOfAll")) {
            forms.put(name, "Fn::" + name);
        }
        forms.put("Ref", "Ref");
        forms.put("Condition", "Condition");
        return Map.copyOf(forms);
    }

    private static Set<String> functions() {
        Set<String> functions = new TreeSet<>(SHORT_FORMS.values());
        functions.remove("Condition");
        return Set.copyOf(functions);
    }

    /**
     * A value with YAML's short forms written out, so that it can be written as JSON: {@code !GetAtt A.Arn} becomes
     * {@code {"Fn::GetAtt": ["A", "Arn"]}}.
     */
    public static Object longForms(TreeNode node) {
        Object plain = plain(node);
        String key = SHORT_FORMS.get(node.tag());
        if (key == null) {
            return plain;
        }
        boolean isPath = node.tag().equals("GetAtt")
                && node instanceof TextNode text
                && text.value().contains(".");
        return Map.of(key, isPath ? List.of(((TextNode) node).value().split("\\.", 2)) : plain);
    }

    private static Object plain(TreeNode node) {
        if (node instanceof ObjectNode object) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (Member member : object.members()) {
                members.put(member.name(), longForms(member.value()));
            }
            return members;
        }
        if (node instanceof ArrayNode array) {
            List<Object> items = new ArrayList<>();
            array.items().forEach(item -> items.add(longForms(item)));
            return items;
        }
        return node;
    }
}
