package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Severity;

/** The gravity from which a finding fails the build. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean fails(Diagnostic diagnostic) {
        return switch (this) {
            case ERROR -> diagnostic.isError();
            case WARNING -> diagnostic.isError() || diagnostic.severity() == Severity.WARNING;
            case NEVER -> false;
        };
    }
}
