package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What came of a rendering.
 *
 * @param template there whenever a text came out, also where the checks found errors in it: worth writing to a file for
 *     the user to look at, but only to be deployed if {@link #isValid()}
 * @param diagnostics findings in templates, definitions, policy files and the rendered text, in order
 * @param problems findings about parameters
 * @param sources the files that diagnostics may name, for printing the lines they point at
 */
public record Rendering(
        Optional<RenderedTemplate> template,
        List<Diagnostic> diagnostics,
        List<ParameterProblem> problems,
        List<SourceFile> sources) {
    public Rendering {
        diagnostics = diagnostics.stream().sorted(Diagnostic.ORDER).distinct().toList();
        problems = List.copyOf(problems);
        sources = List.copyOf(sources);
    }

    /** Whether there is a template and nothing of severity error was found. */
    public boolean isValid() {
        return template.isPresent()
                && diagnostics.stream().noneMatch(Diagnostic::isError)
                && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
