package io.github.sfnmaven.diagnostic;

import java.util.Locale;
import java.util.Optional;

/** What the user wants of a rule. */
public enum RuleLevel {
    ERROR,
    WARNING,
    NOTE,
    OFF;

    /**
     * The level that a word names, in upper or lower case.
     *
     * @return empty if there is no such level
     */
    public static Optional<RuleLevel> of(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT);
        for (RuleLevel level : values()) {
            if (level.name().equals(name)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** The severity of the rule's findings; empty for {@link #OFF}. */
    public Optional<Severity> severity() {
        return this == OFF ? Optional.empty() : Optional.of(Severity.valueOf(name()));
    }
}
