package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.ValidationOptions;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.report.ReportFormat;
import io.github.sfnmaven.report.ReportWriter;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that read definitions have: which files, how strict, which reports. */
abstract class DefinitionMojo extends AwsMojo {
    static final String NO_DEFINITIONS = "No definitions in src/main/sfn: nothing to do";

    /**
     * The definitions: files, directories (searched for <code>*.asl.json</code>, <code>*.asl.yaml</code>, <code>
     * *.asl.yml</code>) and globs, separated by commas. By default <code>src/main/sfn</code>; without that directory
     * the goal has nothing to do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.definitions")
    @Nullable
    String definitions;

    /**
     * The type of the state machines: <code>STANDARD</code> or <code>EXPRESS</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.stateMachineType", defaultValue = "STANDARD")
    String stateMachineType;

    /**
     * What fails the build: <code>error</code>, <code>warning</code> (or worse) or <code>never</code>. Nothing is
     * deployed with an error, whatever this says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.failOn", defaultValue = "error")
    String failOn;

    /**
     * Levels of rules: a rule's name and <code>error</code>, <code>warning</code>, <code>note</code> or <code>off
     * </code>. On the command line <code>-Dsfn.rules.unreachable-state=warning</code>.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> rules;

    /**
     * Findings to leave out, each with <code>rule</code>, <code>path</code> (a JSON Pointer, or the beginning of one)
     * and <code>reason</code>. On the command line <code>rule|path|reason</code>, separated by commas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.suppressions")
    @Nullable
    List<SuppressionParameter> suppressions;

    /**
     * Report files, separated by commas; the ending picks the format: <code>.json</code>, <code>.sarif</code>, <code>
     * .xml</code> (JUnit).
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.reports")
    @Nullable
    String reports;

    /**
     * Reads and checks the definitions, writes the reports and prints the findings; empty where there is no definition.
     *
     * @throws MojoFailureException if a finding is as grave as {@code failOn} says
     */
    final List<CheckedDefinition> checkDefinitions() throws MojoExecutionException, MojoFailureException {
        FailOn limit = Configuration.choice("failOn", failOn, FailOn.class);
        ValidationOptions options = new ValidationOptions(
                Configuration.choice("stateMachineType", stateMachineType, StateMachineType.class),
                RuleSettings.levels(map("rules", rules)),
                RuleSettings.suppressions(suppressions));
        List<CheckedDefinition> checked = new ArrayList<>();
        for (SourceFile source : new DefinitionReader(baseDirectory()).read(definitions)) {
            Document document = TreeReader.read(source);
            checked.add(new CheckedDefinition(document, AslValidator.validate(document, options)));
        }
        if (!checked.isEmpty()) {
            writeReports(checked.stream().map(CheckedDefinition::report).toList());
            new FindingsLog(getLog()).print(checked, limit);
        }
        return checked;
    }

    private void writeReports(List<ValidationReport> found) throws MojoExecutionException, MojoFailureException {
        ReportWriter writer = new ReportWriter(plugin.getVersion(), AslValidator.rules());
        for (String name : Configuration.list(reports)) {
            if (ReportFormat.of(name).isEmpty()) {
                throw new MojoFailureException(ReportFormat.unknown(name) + ": set <reports> or -Dsfn.reports");
            }
            try {
                writer.write(baseDirectory().resolve(name), found);
            } catch (IOException e) {
                throw new MojoExecutionException("The report '" + name + "' cannot be written: " + Reason.of(e), e);
            }
        }
    }
}
