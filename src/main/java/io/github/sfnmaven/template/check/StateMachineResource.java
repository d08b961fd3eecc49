package io.github.sfnmaven.template.check;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A state machine as a template describes it. Two templates can be compared by it, whatever their syntax: functions are
 * in their long form, and <code>${Name}</code> stands for itself.
 *
 * @param resourceType {@code AWS::StepFunctions::StateMachine} or {@code AWS::Serverless::StateMachine}
 * @param type STANDARD, EXPRESS; STANDARD if nothing is said, empty if a function says it
 * @param name empty if none is given, or a function gives it
 * @param definition empty if it is elsewhere, or put together by functions other than Fn::Sub, or not JSON
 * @param substitutions for each name in the definition that the template gives a value for, the value as JSON on one
 *     line; sorted
 */
public record StateMachineResource(
        String logicalId,
        String resourceType,
        Optional<String> type,
        Optional<String> name,
        Optional<TreeNode> definition,
        Map<String, String> substitutions) {
    public StateMachineResource {
        substitutions = Collections.unmodifiableMap(new TreeMap<>(substitutions));
    }

    /** Those of a template, in its order; none if the template is no object. */
    public static List<StateMachineResource> in(Document template) {
        return template.root().orElse(null) instanceof ObjectNode root
                ? Carrier.in(root).stream().map(StateMachineResource::of).toList()
                : List.of();
    }

    private static StateMachineResource of(Carrier carrier) {
        ObjectNode resource = (ObjectNode) carrier.resource().value();
        ObjectNode properties = (ObjectNode) resource.get("Properties").orElseThrow();
        String resourceType = TemplateNames.text(resource, "Type").orElseThrow();
        // The serverless resource has the same properties without the prefix.
        String prefix = resourceType.equals("AWS::StepFunctions::StateMachine") ? "StateMachine" : "";
        Optional<String> type =
                properties.has(prefix + "Type") ? literal(properties, prefix + "Type") : Optional.of("STANDARD");
        return new StateMachineResource(
                carrier.resource().name(),
                resourceType,
                type,
                literal(properties, prefix + "Name"),
                carrier.text().isPresent()
                        ? carrier.definition()
                        : carrier.definition().map(StateMachineResource::withLongForms),
                substitutions(properties));
    }

    private static Optional<String> literal(ObjectNode properties, String name) {
        return properties
                .get(name)
                .filter(value -> value.tag().isEmpty())
                .flatMap(value -> TemplateNames.text(properties, name));
    }

    private static TreeNode withLongForms(TreeNode definition) {
        String json = JsonWriter.compact(CloudFormation.longForms(definition));
        return TreeReader.read(SourceFile.of("Definition", json), Syntax.JSON)
                .root()
                .orElse(definition);
    }

    private static Map<String, String> substitutions(ObjectNode properties) {
        Map<String, String> values = new TreeMap<>();
        properties.get("DefinitionSubstitutions").ifPresent(map -> put(values, map));
        // What Fn::Sub replaced is not there any more for the others.
        properties
                .get("DefinitionString")
                .flatMap(Call::of)
                .filter(call -> call.is("Fn::Sub"))
                .flatMap(Call::values)
                .ifPresent(map -> put(values, map));
        return values;
    }

    private static void put(Map<String, String> values, TreeNode map) {
        if (map instanceof ObjectNode object && map.tag().isEmpty() && !isFunction(object)) {
            for (Member member : object.members()) {
                values.put(member.name(), JsonWriter.compact(CloudFormation.longForms(member.value())));
            }
        }
    }

    private static boolean isFunction(ObjectNode object) {
        return object.members().size() == 1 && object.members().get(0).name().startsWith("Fn::");
    }
}
