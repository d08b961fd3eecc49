package io.github.sfnmaven.asl;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.Suppression;
import java.util.List;
import java.util.Map;

/**
 * How a definition is judged.
 *
 * @param type what the definition is deployed as
 * @param levels rule name → level, for the rules that shall differ from their own severity; names of no rule are
 *     ignored
 * @param suppressions findings that the user accepts
 */
public record ValidationOptions(StateMachineType type, Map<String, RuleLevel> levels, List<Suppression> suppressions) {
    public ValidationOptions {
        levels = Map.copyOf(levels);
        suppressions = List.copyOf(suppressions);
    }

    /** Every rule as it comes, nothing suppressed. */
    public static ValidationOptions of(StateMachineType type) {
        return new ValidationOptions(type, Map.of(), List.of());
    }
}
