package io.github.sfnmaven.asl;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.ValidationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Applies the user's levels and suppressions to what was found. */
final class Verdict {
    private final Set<String> adjustable;
    private final Set<String> off;
    private final ValidationOptions options;

    Verdict(List<RuleDescription> rules, ValidationOptions options) {
        this.adjustable = names(rules, RuleDescription::adjustable);
        this.off = names(rules, rule -> rule.level() == RuleLevel.OFF);
        this.options = options;
    }

    ValidationReport on(String file, List<Diagnostic> found) {
        List<Diagnostic> kept = new ArrayList<>();
        int suppressed = 0;
        for (Diagnostic diagnostic : found) {
            Optional<Diagnostic> levelled = levelled(diagnostic);
            if (levelled.isPresent() && isSuppressed(diagnostic)) {
                suppressed++;
            } else {
                levelled.ifPresent(kept::add);
            }
        }
        kept.sort(Diagnostic.ORDER);
        return new ValidationReport(file, options.type().name(), kept, suppressed);
    }

    private Optional<Diagnostic> levelled(Diagnostic found) {
        RuleLevel level = options.levels().get(found.rule());
        if (level == null || !adjustable.contains(found.rule())) {
            return off.contains(found.rule()) ? Optional.empty() : Optional.of(found);
        }
        return level.severity()
                .map(severity -> new Diagnostic(
                        found.rule(),
                        found.code(),
                        severity,
                        found.file(),
                        found.range(),
                        found.path(),
                        found.message(),
                        found.hint()));
    }

    private static Set<String> names(List<RuleDescription> rules, Predicate<RuleDescription> which) {
        return rules.stream().filter(which).map(RuleDescription::name).collect(Collectors.toSet());
    }

    private boolean isSuppressed(Diagnostic found) {
        return adjustable.contains(found.rule())
                && options.suppressions().stream().anyMatch(suppression -> suppression.covers(found));
    }
}
