package io.github.sfnmaven.diagnostic;

import io.github.sfnmaven.source.SourceRange;
import java.util.Comparator;
import java.util.Optional;

/**
 * One finding.
 *
 * @param rule the rule's name in kebab case, such as {@code missing-transition-target}
 * @param code what AWS's ValidateStateMachineDefinition calls it
 * @param file the name of the source file
 * @param path JSON Pointer (RFC 6901) to the value, the empty string for the whole document
 * @param message the fact, with the value that is wrong; no full stop
 * @param hint the way out, where there is one
 */
public record Diagnostic(
        String rule,
        DiagnosticCode code,
        Severity severity,
        String file,
        SourceRange range,
        String path,
        String message,
        Optional<String> hint) {
    /** By place, then by severity, then by rule: the order of every output. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparing(diagnostic -> diagnostic.range().begin())
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::rule)
            .thenComparing(Diagnostic::message);

    /** The same finding in other words, without a hint. */
    public Diagnostic withMessage(String words) {
        return new Diagnostic(rule, code, severity, file, range, path, words, Optional.empty());
    }

    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(rule, code, other, file, range, path, message, hint);
    }

    /** The same finding with another name for the file. */
    public Diagnostic withFile(String other) {
        return new Diagnostic(rule, code, severity, other, range, path, message, hint);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
