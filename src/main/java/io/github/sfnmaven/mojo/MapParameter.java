package io.github.sfnmaven.mojo;

import io.github.sfnmaven.input.Expressions;
import io.github.sfnmaven.input.GoalExecution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the user says of a map: file, then POM, then {@code sfn.<map>.<key>} of the project's properties, then of
 * the command line; the later wins. Maven itself never gives an entry of the command line to a map, and of the POM's it
 * makes null or another text: of <code>${Topic.Arn}</code>, which is CloudFormation's, and of {@code pa$$word}.
 */
record MapParameter(GoalExecution goal) {
    /**
     * The entries in the order of the POM, then those that only properties have, by name.
     *
     * @param name the parameter; all behind {@code sfn.<name>.} is the key, dots included
     * @param configured as the POM has it; an empty element is the empty string
     */
    Map<String, String> merge(String name, @Nullable Map<String, String> configured) {
        return merge(name, Map.of(), configured);
    }

    Map<String, String> merge(String name, Map<String, String> file, @Nullable Map<String, String> configured) {
        Map<String, String> merged = new LinkedHashMap<>(file);
        Expressions expressions = new Expressions(goal);
        if (configured != null) {
            configured.forEach((key, value) -> merged.put(
                    key, goal.written(name, key).map(expressions::valueOf).orElse(value == null ? "" : value)));
        }
        goal.entries(name).forEach((key, value) -> merged.put(key, expressions.valueOf(value)));
        return merged;
    }
}
