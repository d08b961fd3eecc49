package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A resource that a template declares.
 *
 * @param properties the names of the properties it sets
 * @param condition the condition on which there is such a resource
 * @param retained whether it stays in the account when the stack gives it up
 * @param definition of a state machine, in a form that is the same whatever its layout; else empty
 */
public record TemplateResource(
        String logicalId,
        String type,
        Set<String> properties,
        Optional<String> condition,
        boolean retained,
        String definition) {
    private static final Set<String> MACHINES =
            Set.of("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine");
    private static final Set<String> RETAINING = Set.of("Retain", "RetainExceptOnCreate");
    private static final List<String> DEFINITIONS =
            List.of("DefinitionString", "Definition", "DefinitionUri", "DefinitionS3Location");
    private static final Pattern BLANK = Pattern.compile("\\\\[nrt]|\\s");

    public TemplateResource {
        properties = Set.copyOf(properties);
    }

    static TemplateResource of(String logicalId, ObjectNode resource) {
        String type = text(resource, "Type").orElse("");
        Optional<ObjectNode> properties =
                resource.get("Properties").filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast);
        return new TemplateResource(
                logicalId,
                type,
                properties.map(ObjectNode::members).orElse(List.of()).stream()
                        .map(Member::name)
                        .collect(Collectors.toSet()),
                text(resource, "Condition"),
                text(resource, "DeletionPolicy").filter(RETAINING::contains).isPresent(),
                MACHINES.contains(type)
                        ? properties.map(TemplateResource::definition).orElse("")
                        : "");
    }

    public boolean isStateMachine() {
        return isStateMachine(type);
    }

    public static boolean isStateMachine(String type) {
        return MACHINES.contains(type);
    }

    public boolean isNestedStack() {
        return isNestedStack(type);
    }

    public static boolean isNestedStack(String type) {
        return ExternalContent.NESTED_STACKS.contains(type);
    }

    private static String definition(ObjectNode properties) {
        return DEFINITIONS.stream()
                .flatMap(name -> properties.get(name).stream())
                .map(node -> BLANK.matcher(JsonWriter.compact(node)).replaceAll(""))
                .collect(Collectors.joining());
    }

    private static Optional<String> text(ObjectNode node, String name) {
        return node.get(name)
                .filter(value -> value instanceof TextNode && value.tag().isEmpty())
                .map(value -> ((TextNode) value).value());
    }
}
