package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a parameters file. No message holds a value, which may be secret. */
final class ParametersFileProblems {
    private final SourceFile source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    ParametersFileProblems(SourceFile source) {
        this.source = source;
    }

    List<Diagnostic> all() {
        return diagnostics;
    }

    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** Syntax errors quote the text that cannot be read, which may be a part of a password. */
    void addWithoutValue(Diagnostic syntax, String otherwise) {
        boolean quotes = syntax.message().contains("'");
        diagnostics.add(syntax.withMessage(quotes ? otherwise : syntax.message()));
    }

    void report(TreeNode at, String message) {
        report(at, message, Optional.empty());
    }

    void report(TreeNode at, String message, String hint) {
        report(at, message, Optional.of(hint));
    }

    void report(TreeNode at, String message, Optional<String> hint) {
        report(at.range(), at.path().toString(), message, hint);
    }

    private void report(SourceRange range, String path, String message, Optional<String> hint) {
        diagnostics.add(new Diagnostic(
                "parameters-file",
                DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                Severity.ERROR,
                source.name(),
                range,
                path,
                message,
                hint));
    }
}
