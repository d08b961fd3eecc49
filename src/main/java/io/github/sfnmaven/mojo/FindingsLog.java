package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.log.LogPaths;
import io.github.sfnmaven.source.SourceFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Prints findings to Maven's log, each at the level of its severity, and counts them in words. */
final class FindingsLog {
    private final Log log;
    private final Annotations annotations;
    private final LogPaths paths;

    FindingsLog(Log log, Annotations annotations) {
        this(log, annotations, LogPaths.unchanged());
    }

    FindingsLog(Log log, Annotations annotations, LogPaths paths) {
        this.log = log;
        this.annotations = annotations;
        this.paths = paths;
    }

    /** The name of a file as the log has it. */
    String shown(String file) {
        return paths.shown(file);
    }

    /** Prints all findings and a summary. */
    void print(List<CheckedDefinition> checked) {
        for (CheckedDefinition definition : checked) {
            for (Diagnostic diagnostic : definition.report().diagnostics()) {
                print(diagnostic, definition.document().source());
            }
        }
        log.info(Quote.printable(summary(checked, all(checked))));
    }

    /** @throws MojoFailureException if a finding is as grave as the limit says */
    void judge(List<CheckedDefinition> checked, FailOn limit) throws MojoFailureException {
        List<Diagnostic> failing = all(checked).stream().filter(limit::fails).toList();
        if (!failing.isEmpty()) {
            throw new MojoFailureException(failure(failing));
        }
    }

    /** The findings of all definitions, in order. */
    static List<Diagnostic> all(List<CheckedDefinition> checked) {
        return checked.stream()
                .flatMap(definition -> definition.report().diagnostics().stream())
                .toList();
    }

    private String summary(List<CheckedDefinition> checked, List<Diagnostic> all) {
        String subject =
                checked.size() == 1 ? shown(checked.get(0).report().file()) : number(checked.size(), "definition");
        int suppressed = checked.stream()
                .mapToInt(definition -> definition.report().suppressed())
                .sum();
        String found = all.isEmpty() ? "valid" : counts(all);
        return "Checked " + subject + ": " + found + (suppressed == 0 ? "" : ", " + suppressed + " suppressed");
    }

    void print(Diagnostic diagnostic, SourceFile source) {
        print(diagnostic.severity(), TextFormatter.format(shown(diagnostic), source));
        annotations.print(diagnostic);
    }

    /** Prints a finding without the line that it is about. */
    void print(Diagnostic diagnostic) {
        print(diagnostic.severity(), TextFormatter.line(shown(diagnostic)));
        annotations.print(diagnostic);
    }

    private void print(Severity severity, String text) {
        switch (severity) {
            case ERROR -> log.error(text);
            case WARNING -> log.warn(text);
            case NOTE -> log.info(text);
        }
    }

    private Diagnostic shown(Diagnostic diagnostic) {
        return diagnostic.withFile(shown(diagnostic.file()));
    }

    /** For example {@code 2 errors, 1 warning}; empty where there is nothing to count. */
    static String counts(List<Diagnostic> diagnostics) {
        return count(diagnostics.stream().map(Diagnostic::severity).toList());
    }

    /** As {@link #counts}, of the severities of findings. */
    static String count(List<Severity> severities) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = Collections.frequency(severities, severity);
            if (count > 0) {
                parts.add(number(count, severity.word()));
            }
        }
        return String.join(", ", parts);
    }

    /** A number and its noun: {@code 1 error}, {@code 2 errors}. */
    static String number(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** What a build fails with for problems of parameters; of several each is printed. */
    MojoFailureException problems(List<String> problems) {
        if (problems.size() == 1) {
            return new MojoFailureException(problems.get(0));
        }
        log.error(problems.stream().map(Quote::printable).collect(Collectors.joining("\n")));
        return new MojoFailureException(problems.size() + " problems, the first: " + problems.get(0));
    }

    /** The sentence that a build fails with: how many, and the first of them with its place and hint. */
    String failure(List<Diagnostic> failing) {
        Diagnostic first = failing.get(0);
        String place = shown(first.file()) + ":" + first.range().begin() + ": " + first.message()
                + first.hint().map(hint -> " (" + hint + ")").orElse("");
        return failing.size() == 1 ? place : counts(failing) + ", the first: " + place;
    }
}
