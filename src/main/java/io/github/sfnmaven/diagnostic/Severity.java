package io.github.sfnmaven.diagnostic;

import java.util.Locale;

/** How grave a finding is, gravest first. */
public enum Severity {
    /** Step Functions or CloudFormation would refuse it. */
    ERROR,
    /** Legal, and most likely wrong. */
    WARNING,
    /** Legal, and worth knowing. */
    NOTE;

    /** The name as users write it: {@code error}, {@code warning}, {@code note}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
