package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMissSearch;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The names in a template that Ref, Fn::GetAtt and Fn::Sub can use. */
final class TemplateNames {
    private static final String SERVERLESS = "AWS::Serverless-2016-10-31";
    private static final Set<String> NESTING = Set.of(
            "AWS::CloudFormation::Stack",
            "AWS::CloudFormation::StackSet",
            "AWS::Serverless::Application",
            "AWS::ServiceCatalog::CloudFormationProvisionedProduct");

    private final Set<String> resources;
    private final Set<String> parameters;
    private final Set<String> conditions;
    private final boolean open;
    private final boolean hiding;
    private final boolean unknownMacros;
    private final List<String> all;
    private final NearMissSearch nearMisses = new NearMissSearch();

    TemplateNames(ObjectNode template) {
        resources = names(template, "Resources");
        parameters = names(template, "Parameters");
        conditions = names(template, "Conditions");
        open = isOpen(template);
        hiding = mayHideResources(template);
        unknownMacros = hasUnknownMacro(template);
        all = new ArrayList<>(resources);
        all.addAll(parameters);
        all.addAll(new TreeSet<>(CloudFormation.PSEUDO_PARAMETERS));
    }

    /** Whether macros other than SAM's may turn the template into another one. */
    boolean hasUnknownMacros() {
        return unknownMacros;
    }

    /** Whether resources may come of the template that do not stand in it. */
    boolean mayHideResources() {
        return hiding;
    }

    /** Whether macros may add names that nobody can know here. */
    boolean areOpen() {
        return open;
    }

    boolean isResource(String name) {
        return resources.contains(name);
    }

    boolean isReferable(String name) {
        return resources.contains(name) || parameters.contains(name) || CloudFormation.PSEUDO_PARAMETERS.contains(name);
    }

    /** Whether Fn::Sub finds a value for what stands in its braces. */
    boolean resolves(Placeholder placeholder) {
        boolean hasDot = placeholder.name().contains(".");
        return hasDot ? isResource(placeholder.head()) : isReferable(placeholder.name());
    }

    /** All names, for finding what a misspelt one means; the user's own before CloudFormation's. */
    List<String> all() {
        return all;
    }

    /** The name that is meant by one that does not exist, as a hint. */
    Optional<String> hint(String written, Collection<String> candidates) {
        return nearMisses.hint(written, candidates);
    }

    /** Whether there are no more hints, because it would take too long to look for them. */
    boolean areHintsOver() {
        return nearMisses.isOver();
    }

    Set<String> conditions() {
        return conditions;
    }

    Set<String> resources() {
        return resources;
    }

    /** The members of a section, none if it is not an object. */
    static List<Member> section(ObjectNode template, String name) {
        return template.get(name)
                .filter(ObjectNode.class::isInstance)
                .map(section -> ((ObjectNode) section).members())
                .orElse(List.of());
    }

    static Optional<String> text(ObjectNode object, String name) {
        return object.get(name).filter(TextNode.class::isInstance).map(value -> ((TextNode) value).value());
    }

    /** What a resource names in DependsOn. */
    static List<TextNode> dependencies(ObjectNode resource) {
        return resource.get("DependsOn").stream()
                .flatMap(TemplateNames::items)
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .toList();
    }

    private static Set<String> names(ObjectNode template, String section) {
        Set<String> names = new TreeSet<>();
        section(template, section).forEach(member -> names.add(member.name()));
        return names;
    }

    private static boolean hasUnknownMacro(ObjectNode template) {
        return template.get("Transform").stream()
                .flatMap(TemplateNames::items)
                .anyMatch(macro ->
                        !(macro instanceof TextNode text) || !text.value().equals(SERVERLESS));
    }

    private static boolean mayHideResources(ObjectNode template) {
        return hasUnknownMacro(template)
                || template.get("Resources").stream()
                        .flatMap(TreeNode::all)
                        .anyMatch(node -> node.tag().equals("Transform")
                                || (node instanceof ObjectNode object && object.has("Fn::Transform")))
                || section(template, "Resources").stream()
                        .anyMatch(member -> member.name().startsWith("Fn::")
                                || (member.value() instanceof ObjectNode resource
                                        && text(resource, "Type")
                                                .filter(type -> NESTING.contains(type) || type.endsWith("::MODULE"))
                                                .isPresent()));
    }

    private static boolean isOpen(ObjectNode template) {
        boolean unknownMacro = hasUnknownMacro(template);
        // The serverless transform turns one of its resources into several, with names of its own making.
        boolean generating = section(template, "Resources").stream()
                .anyMatch(member -> member.name().startsWith("Fn::")
                        || (member.value() instanceof ObjectNode resource
                                && text(resource, "Type")
                                        .filter(type ->
                                                type.startsWith("AWS::Serverless::") || type.endsWith("::MODULE"))
                                        .isPresent()));
        return unknownMacro || generating;
    }

    private static Stream<TreeNode> items(TreeNode node) {
        return node instanceof ArrayNode array ? array.items().stream() : Stream.of(node);
    }
}
