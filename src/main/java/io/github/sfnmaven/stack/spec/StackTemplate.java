package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.parameter.ParameterConstraints;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A template's text and what of it decides how it is deployed.
 *
 * @param text what is sent, byte order mark dropped
 * @param builtin whether it is one of the plugin's own templates
 * @param macros those of its Transform section and of {@code Fn::Transform}
 * @param external whether a part of what it describes is kept outside of it, or may be
 * @param parameters by name, in the order of the file
 * @param constraints what their values may be, by name
 * @param resources by logical id, in the order of the file
 * @param conditions of its resources, without values to evaluate them by
 */
public record StackTemplate(
        String text,
        boolean builtin,
        TemplateMacros macros,
        boolean external,
        Map<String, TemplateParameter> parameters,
        Map<String, ParameterConstraints> constraints,
        Map<String, TemplateResource> resources,
        TemplateConditions conditions) {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html
    static final int MOST_BYTES_IN_REQUEST = 51_200;
    static final int MOST_BYTES = 1_048_576;

    /**
     * Reads JSON or YAML. What cannot be read is left out: the template was checked before it comes here, and
     * CloudFormation has the last word.
     */
    public static StackTemplate read(SourceFile source, boolean builtin) {
        Optional<ObjectNode> root = TreeReader.read(source).root().flatMap(StackTemplate::object);
        return new StackTemplate(
                source.text(),
                builtin,
                root.map(TemplateMacros::in).orElse(TemplateMacros.NONE),
                root.map(ExternalContent::isIn).orElse(true),
                parameters(section(root, "Parameters")),
                constraints(section(root, "Parameters")),
                resources(section(root, "Resources")),
                root.map(TemplateConditions::in).orElseGet(TemplateConditions::none));
    }

    /** Whether a macro changes it before it is deployed. */
    public boolean isTransformed() {
        return !macros.isEmpty();
    }

    /** Whether the template alone decides what its resources are, given its parameters. */
    public boolean isSelfContained() {
        return !external && macros.areDeterministic();
    }

    /** The size CloudFormation counts: bytes of UTF-8. */
    public int bytes() {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Otherwise it is too large for a request, and CloudFormation must read it from S3. */
    public boolean fitsIntoRequest() {
        return bytes() <= MOST_BYTES_IN_REQUEST;
    }

    private static Map<String, TemplateParameter> parameters(List<Member> members) {
        Map<String, TemplateParameter> found = new LinkedHashMap<>();
        for (Member member : members) {
            object(member.value())
                    .ifPresent(node -> found.put(
                            member.name(),
                            new TemplateParameter(
                                    member.name(),
                                    text(node, "Type").orElse("String"),
                                    node.has("Default"),
                                    scalar(node, "Default"),
                                    node.get("NoEcho")
                                            .filter(StackTemplate::isTrue)
                                            .isPresent())));
        }
        return found;
    }

    private static Map<String, ParameterConstraints> constraints(List<Member> members) {
        Map<String, ParameterConstraints> found = new LinkedHashMap<>();
        for (Member member : members) {
            object(member.value()).ifPresent(node -> found.put(member.name(), ParameterConstraints.of(node)));
        }
        return found;
    }

    private static Map<String, TemplateResource> resources(List<Member> members) {
        Map<String, TemplateResource> found = new LinkedHashMap<>();
        for (Member member : members) {
            object(member.value())
                    .ifPresent(node -> found.put(member.name(), TemplateResource.of(member.name(), node)));
        }
        return found;
    }

    private static List<Member> section(Optional<ObjectNode> root, String name) {
        return root.flatMap(node -> node.get(name))
                .flatMap(StackTemplate::object)
                .map(ObjectNode::members)
                .orElse(List.of());
    }

    /** CloudFormation takes NoEcho as a boolean and as its name in a string. */
    private static boolean isTrue(TreeNode node) {
        return (node instanceof BooleanNode bool && bool.value())
                || (node instanceof TextNode text && text.value().equalsIgnoreCase("true"));
    }

    private static Optional<String> text(ObjectNode node, String name) {
        return node.get(name).filter(TextNode.class::isInstance).map(value -> ((TextNode) value).value());
    }

    /** A default as CloudFormation takes it: the text of whatever scalar. */
    private static Optional<String> scalar(ObjectNode node, String name) {
        return node.get(name).flatMap(TemplateConditions::literal);
    }

    private static Optional<ObjectNode> object(TreeNode node) {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
