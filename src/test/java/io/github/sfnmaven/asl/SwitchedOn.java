package io.github.sfnmaven.asl;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.RuleLevel;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Options with which a rule reports although it is off by default. */
final class SwitchedOn {
    private SwitchedOn() {}

    static ValidationOptions rule(String name) {
        Map<String, RuleLevel> levels = AslValidator.rules().stream()
                .filter(rule -> rule.name().equals(name) && rule.optIn())
                .collect(Collectors.toMap(
                        RuleDescription::name,
                        rule -> RuleLevel.valueOf(rule.severity().name())));
        return new ValidationOptions(StateMachineType.STANDARD, levels, List.of());
    }
}
