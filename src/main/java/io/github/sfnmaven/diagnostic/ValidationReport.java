package io.github.sfnmaven.diagnostic;

import java.util.List;

/**
 * What was found in one definition.
 *
 * @param file the name of the source file
 * @param type the state machine's type, {@code STANDARD} or {@code EXPRESS}
 * @param diagnostics in the order of {@link Diagnostic#ORDER}, suppressed ones left out
 * @param accepted those that were left out because the user accepts them, in the same order
 */
public record ValidationReport(String file, String type, List<Diagnostic> diagnostics, List<Accepted> accepted) {
    public ValidationReport {
        diagnostics = List.copyOf(diagnostics);
        accepted = List.copyOf(accepted);
    }

    /** Whether Step Functions would accept it, as far as we know: no finding is an error. */
    public boolean valid() {
        return diagnostics.stream().noneMatch(Diagnostic::isError);
    }

    /** How many findings were left out because the user accepts them. */
    public int suppressed() {
        return accepted.size();
    }

    /** How many findings are of this severity. */
    public int count(Severity severity) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }
}
