package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.OutputFile;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.ParameterProblem;
import io.github.sfnmaven.template.RenderRequest;
import io.github.sfnmaven.template.RenderedTemplate;
import io.github.sfnmaven.template.Rendering;
import io.github.sfnmaven.template.TemplateRenderer;
import io.github.sfnmaven.template.check.StateMachineResource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Renders, prints what was found and writes the template to its file. */
final class RenderOutput {
    private final Log log;
    private final FindingsLog findings;
    private final Path directory;

    RenderOutput(Log log, FindingsLog findings, Path directory) {
        this.log = log;
        this.findings = findings;
        this.directory = directory;
    }

    /**
     * A template with errors is written too, for the user to look at.
     *
     * @throws MojoFailureException if there is an error in it
     */
    RenderedTemplate write(RenderRequest request) throws MojoExecutionException, MojoFailureException {
        Rendering rendering = render(request);
        print(rendering);
        if (rendering.template().isPresent()) {
            write(request, rendering);
        }
        if (!rendering.isValid()) {
            throw failure(rendering);
        }
        return rendering.template().orElseThrow();
    }

    private static Rendering render(RenderRequest request) throws MojoExecutionException {
        try {
            return TemplateRenderer.render(request);
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "'" + request.template().displayName() + "' cannot be rendered: " + Reason.of(e), e);
        }
    }

    private void print(Rendering rendering) {
        Map<String, SourceFile> sources = rendering.sources().stream()
                .collect(Collectors.toMap(SourceFile::name, Function.identity(), (first, second) -> first));
        for (Diagnostic diagnostic : rendering.diagnostics()) {
            SourceFile source = sources.get(diagnostic.file());
            if (source == null) {
                findings.print(diagnostic);
            } else {
                findings.print(diagnostic, source);
            }
        }
        for (ParameterProblem problem : rendering.problems()) {
            if (problem.severity() != Severity.ERROR) {
                log.warn(Quote.printable(problem.message()));
            }
        }
    }

    private void write(RenderRequest request, Rendering rendering) throws MojoExecutionException {
        RenderedTemplate template = rendering.template().orElseThrow();
        String name = request.stackName() + ".template." + template.extension();
        byte[] bytes = template.text().getBytes(StandardCharsets.UTF_8);
        try {
            OutputFile.of(directory.resolve(name)).write(bytes);
        } catch (IOException e) {
            throw new MojoExecutionException("'" + directory.resolve(name) + "' cannot be written: " + Reason.of(e), e);
        }
        log.info("Rendered " + findings.shown(request.outputName() + "." + template.extension()) + ": "
                + (rendering.isValid() ? contents(template, bytes.length) : found(rendering)));
    }

    private static String contents(RenderedTemplate template, int bytes) {
        int machines = StateMachineResource.in(template.document()).size();
        return (machines == 0 ? "" : FindingsLog.number(machines, "state machine") + ", ") + bytes + " bytes";
    }

    /** For example {@code 3 errors, 1 warning}. */
    private static String found(Rendering rendering) {
        return FindingsLog.count(Stream.concat(
                        rendering.diagnostics().stream().map(Diagnostic::severity),
                        rendering.problems().stream().map(ParameterProblem::severity))
                .toList());
    }

    private MojoFailureException failure(Rendering rendering) {
        List<String> problems = rendering.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(ParameterProblem::message)
                .toList();
        List<Diagnostic> errors =
                rendering.diagnostics().stream().filter(Diagnostic::isError).toList();
        return problems.isEmpty() ? new MojoFailureException(findings.failure(errors)) : findings.problems(problems);
    }
}
