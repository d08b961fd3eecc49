package io.github.sfnmaven.mojo;

import io.github.sfnmaven.input.CloudFormationExpression;
import io.github.sfnmaven.input.Expressions;
import io.github.sfnmaven.input.GoalExecution;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges what the user says of a map: file, then POM, then {@code sfn.<map>.<key>} of the project's properties, then of
 * the command line; the later wins. Maven itself never gives an entry of the command line to a map, and so never
 * evaluates one.
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
        if (configured != null) {
            configured.forEach((key, value) -> merged.put(key, value == null ? textOfNull(name, key) : value));
        }
        Expressions expressions = new Expressions(goal);
        goal.entries(name)
                .forEach((key, value) ->
                        merged.put(key, expressions.evaluate(value).text()));
        return merged;
    }

    /** Maven makes null of an empty element, but also of an expression that CloudFormation is to resolve. */
    private String textOfNull(String map, String key) {
        return goal.written(map, key)
                .filter(text -> CloudFormationExpression.isWhole(map, text))
                .orElse("");
    }
}
