package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.ValidationOptions;
import io.github.sfnmaven.diagnostic.Accepted;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.Suppressions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices suppressions whose finding is gone, or was never where they look for it. */
final class UnusedSuppressions {
    private UnusedSuppressions() {}

    /**
     * A line for each that covers nothing. None as long as there are errors, whatever their level: rules are silent
     * about what may follow from another mistake. None for what the service finds, which is not always asked; and none
     * for those without a path, which a parent POM may hold for all modules.
     */
    static List<String> of(List<CheckedDefinition> checked, ValidationOptions options) {
        Set<String> errors = AslValidator.rules().stream()
                .filter(rule -> rule.severity() == Severity.ERROR)
                .map(RuleDescription::name)
                .collect(Collectors.toSet());
        if (FindingsLog.all(checked).stream().anyMatch(found -> errors.contains(found.rule()))) {
            return List.of();
        }
        List<Diagnostic> accepted = checked.stream()
                .flatMap(definition -> definition.report().accepted().stream())
                .map(Accepted::diagnostic)
                .toList();
        return new Suppressions(options.suppressions())
                .unused(accepted).stream()
                        .filter(suppression -> !suppression.path().isEmpty()
                                && !suppression.rule().equals(AslValidator.REMOTE.name())
                                && options.levels().get(suppression.rule()) != RuleLevel.OFF)
                        .map(suppression -> "The suppression of '" + suppression.rule() + "' at '" + suppression.path()
                                + "' matches no finding: remove it or correct its path")
                        .distinct()
                        .toList();
    }
}
