package io.github.sfnmaven.asl;

import io.github.sfnmaven.diagnostic.Accepted;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.Suppression;
import io.github.sfnmaven.diagnostic.Suppressions;
import io.github.sfnmaven.diagnostic.ValidationReport;
import java.util.ArrayList;
import java.util.Comparator;
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
    private final Suppressions suppressions;

    Verdict(List<RuleDescription> rules, ValidationOptions options) {
        this.adjustable = names(rules, RuleDescription::adjustable);
        this.off = names(rules, rule -> rule.level() == RuleLevel.OFF);
        this.options = options;
        this.suppressions = new Suppressions(options.suppressions());
    }

    ValidationReport on(String file, List<Diagnostic> found) {
        if (found.isEmpty()) {
            return new ValidationReport(file, options.type().name(), List.of(), List.of());
        }
        List<Diagnostic> kept = new ArrayList<>();
        List<Accepted> accepted = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            Optional<Diagnostic> levelled = levelled(diagnostic);
            Optional<Suppression> suppression = suppression(diagnostic);
            if (levelled.isPresent() && suppression.isPresent()) {
                accepted.add(new Accepted(levelled.get(), suppression.get()));
            } else {
                levelled.ifPresent(kept::add);
            }
        }
        kept.sort(Diagnostic.ORDER);
        accepted.sort(Comparator.comparing(Accepted::diagnostic, Diagnostic.ORDER));
        return new ValidationReport(file, options.type().name(), kept, accepted);
    }

    private Optional<Diagnostic> levelled(Diagnostic found) {
        RuleLevel level = options.levels().get(found.rule());
        if (level == null || !adjustable.contains(found.rule())) {
            return off.contains(found.rule()) ? Optional.empty() : Optional.of(found);
        }
        return level.severity().map(found::withSeverity);
    }

    private static Set<String> names(List<RuleDescription> rules, Predicate<RuleDescription> which) {
        return rules.stream().filter(which).map(RuleDescription::name).collect(Collectors.toSet());
    }

    private Optional<Suppression> suppression(Diagnostic found) {
        return adjustable.contains(found.rule()) ? suppressions.covering(found) : Optional.empty();
    }
}
