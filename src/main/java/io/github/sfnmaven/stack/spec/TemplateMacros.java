package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The macros that change a template before CloudFormation deploys it.
 *
 * @param names such as {@code AWS::Include}; the empty string for a name that only CloudFormation can tell
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/transform-reference.html">
 *     Transforms</a>
 */
public record TemplateMacros(Set<String> names) {
    public static final TemplateMacros NONE = new TemplateMacros(Set.of());

    private static final String SERVERLESS = "AWS::Serverless-2016-10-31";
    private static final String LANGUAGE_EXTENSIONS = "AWS::LanguageExtensions";

    public TemplateMacros {
        names = Set.copyOf(names);
    }

    static TemplateMacros in(ObjectNode template) {
        Stream<String> ofTemplate = template.get("Transform").stream().flatMap(TemplateMacros::names);
        return new TemplateMacros(Stream.concat(ofTemplate, template.all().flatMap(TemplateMacros::ofPart))
                .collect(Collectors.toSet()));
    }

    /** Whether the same template always becomes the same, as far as a user can tell. */
    public boolean areDeterministic() {
        return names.stream().allMatch(name -> name.equals(SERVERLESS) || name.equals(LANGUAGE_EXTENSIONS));
    }

    /** Whether there may be resources that the template does not show. SAM adds no state machines. */
    public boolean mayAddStateMachines() {
        return names.stream().anyMatch(name -> !name.equals(SERVERLESS));
    }

    /** Whether resources of the template may be dropped, which AWS's own macros do not do. */
    public boolean mayDropResources() {
        return names.stream().anyMatch(name -> !name.startsWith("AWS::"));
    }

    public boolean isEmpty() {
        return names.isEmpty();
    }

    private static Stream<String> ofPart(TreeNode node) {
        if (node.tag().equals("Transform")) {
            return names(node);
        }
        return node instanceof ObjectNode object
                ? object.get("Fn::Transform").stream().flatMap(TemplateMacros::names)
                : Stream.empty();
    }

    private static Stream<String> names(TreeNode transform) {
        if (transform instanceof ArrayNode list) {
            return list.items().stream().flatMap(TemplateMacros::names);
        }
        if (transform instanceof ObjectNode object && object.has("Name")) {
            return object.get("Name").stream().flatMap(TemplateMacros::names);
        }
        return Stream.of(transform instanceof TextNode text && isLiteral(text) ? text.value() : "");
    }

    private static boolean isLiteral(TextNode text) {
        return text.tag().isEmpty() || text.tag().equals("Transform");
    }
}
