package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What came of a template.
 *
 * @param text with lines ended by LF; empty if a diagnostic is an error
 * @param origins for each line of the text, from the first
 * @param sources the template and all that it pulled in
 */
public record Output(
        Optional<String> text, List<Origin> origins, List<Diagnostic> diagnostics, List<SourceFile> sources) {
    public Output {
        origins = List.copyOf(origins);
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }

    /** Where a line of the text comes from, counted from 1. */
    public Optional<Origin> origin(int line) {
        return line >= 1 && line <= origins.size() ? Optional.of(origins.get(line - 1)) : Optional.empty();
    }
}
