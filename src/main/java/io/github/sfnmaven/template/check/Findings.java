package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.JsonPointer;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Collects what is wrong with a template, each with the place in it and the place that place comes from. */
final class Findings {
    private final String file;
    private final IntFunction<Optional<String>> origins;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    Findings(String file, IntFunction<Optional<String>> origins) {
        this.file = file;
        this.origins = origins;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    void error(String rule, TreeNode at, String message, Optional<String> hint) {
        error(rule, at.range(), at.path(), message, hint);
    }

    void error(String rule, TreeNode at, String message) {
        error(rule, at, message, Optional.empty());
    }

    /** For a key rather than its value. */
    void errorAtName(String rule, Member at, String message, Optional<String> hint) {
        error(rule, at.nameRange(), at.value().path(), message, hint);
    }

    /** For a part of a text. */
    void error(String rule, SourceRange range, JsonPointer path, String message, Optional<String> hint) {
        add(new Diagnostic(
                rule,
                DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                Severity.ERROR,
                file,
                range,
                path.toString(),
                message,
                hint));
    }

    /** A finding of somebody else about the same file. */
    void add(Diagnostic found) {
        Optional<String> from = origins.apply(found.range().begin().line()).map(origin -> "comes from " + origin);
        Optional<String> hint = found.hint()
                .map(text -> from.map(origin -> text + "; " + origin).orElse(text));
        diagnostics.add(new Diagnostic(
                found.rule(),
                found.code(),
                found.severity(),
                found.file(),
                found.range(),
                found.path(),
                found.message(),
                hint.or(() -> from)));
    }
}
