package io.github.sfnmaven.plan;

import io.github.sfnmaven.asl.diff.DefinitionDiff;
import io.github.sfnmaven.template.check.StateMachineResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a state machine that is deployed already.
 *
 * @param replacements what makes another state machine of it, such as {@code type STANDARD -> EXPRESS}
 * @param definition empty where one of the two definitions does not stand in its template as text
 * @param substitutions what changes of the values put into the definition, by name
 */
record MachinePlan(
        String logicalId,
        List<String> replacements,
        Optional<DefinitionDiff> definition,
        List<SubstitutionChange> substitutions) {
    public MachinePlan {
        replacements = List.copyOf(replacements);
        substitutions = List.copyOf(substitutions);
    }

    static MachinePlan of(StateMachineResource deployed, StateMachineResource wanted) {
        List<String> replacements = new ArrayList<>();
        change("type", deployed.type(), wanted.type()).ifPresent(replacements::add);
        change("name", deployed.name(), wanted.name()).ifPresent(replacements::add);
        return new MachinePlan(
                wanted.logicalId(),
                replacements,
                deployed.definition().flatMap(from -> wanted.definition().map(to -> DefinitionDiff.between(from, to))),
                SubstitutionChange.between(deployed.substitutions(), wanted.substitutions()));
    }

    boolean isUnchanged() {
        return replacements.isEmpty()
                && substitutions.isEmpty()
                && definition.filter(DefinitionDiff::isEmpty).isPresent();
    }

    /** For the log, below a heading. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        replacements.forEach(line -> lines.add("! " + line + " replaces the state machine: its executions are lost"));
        definition.ifPresentOrElse(
                diff -> lines.addAll(diff.lines()),
                () -> lines.add("? the definition is put together by CloudFormation or stands elsewhere,"
                        + " so its states cannot be compared"));
        substitutions.forEach(change -> lines.add("~ " + change.line()));
        return lines;
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("logicalId", logicalId);
        json.put("replacements", replacements);
        json.put("definition", definition.map(DefinitionDiff::json).orElse(null));
        json.put(
                "substitutions",
                substitutions.stream().map(SubstitutionChange::json).toList());
        return json;
    }

    private static Optional<String> change(String what, Optional<String> from, Optional<String> to) {
        return from.isPresent() && to.isPresent() && !from.equals(to)
                ? Optional.of(what + " " + from.get() + " -> " + to.get())
                : Optional.empty();
    }
}
