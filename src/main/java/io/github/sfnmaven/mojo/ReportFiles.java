package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.report.ReportFormat;
import io.github.sfnmaven.report.ReportWriter;
import io.github.sfnmaven.report.RulePage;
import io.github.sfnmaven.report.SourceRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The files that the parameter {@code reports} names.
 *
 * @param base what relative paths count from
 */
record ReportFiles(Path base, List<String> names) {
    /** @throws MojoFailureException if one has an extension that is no format, before anything is checked or written */
    static ReportFiles of(Path base, @Nullable String reports) throws MojoFailureException {
        List<String> names = Configuration.list(reports);
        for (String name : names) {
            if (ReportFormat.of(name).isEmpty()) {
                throw new MojoFailureException(ReportFormat.unknown(name) + ": set <reports> or -Dsfn.reports");
            }
        }
        return new ReportFiles(base, names);
    }

    /**
     * To be called before {@link #write}.
     *
     * @param build what the build keeps
     * @throws MojoFailureException if another module of the build has written one of them, whose findings would be lost
     */
    void claim(Map<String, Object> build, String module) throws MojoFailureException {
        for (String name : names) {
            String owner = "the report of module '" + module + "'";
            Optional<String> other = new FileClaims(build).claim(file(name), owner);
            if (other.isPresent()) {
                throw new MojoFailureException("Report '" + name + "' would overwrite " + other.get()
                        + ": set <reports> or -Dsfn.reports to a relative path, which counts from each module");
            }
        }
    }

    void write(String version, List<CheckedDefinition> checked) throws MojoExecutionException {
        if (names.isEmpty()) {
            return;
        }
        List<RulePage> rules = AslValidator.rules().stream().map(RulePage::of).toList();
        ReportWriter writer = new ReportWriter(version, rules, SourceRoot.ofRepository(base));
        List<ValidationReport> found =
                checked.stream().map(CheckedDefinition::report).toList();
        for (String name : names) {
            try {
                writer.write(file(name), found);
            } catch (IOException e) {
                throw new MojoExecutionException("The report '" + name + "' cannot be written: " + Reason.of(e), e);
            }
        }
    }

    private Path file(String name) {
        return base.resolve(name).normalize();
    }
}
