package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.ValidationOptions;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.input.MainDefinition;
import io.github.sfnmaven.log.LogPaths;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.TreeReader;
import java.io.PrintStream;
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
     * The definitions: files, directories (searched for {@code *.asl.json}, {@code *.asl.yaml}, {@code *.asl.yml}) and
     * globs, separated by commas. By default {@code src/main/sfn}; without that directory the goal has nothing to do. A
     * file there that may be a definition but has another ending is an error where no file has the right one, else a
     * warning if it has the fields of a definition.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.definitions")
    @Nullable
    String definitions;

    /**
     * Among several definitions, the name of the one whose state machine has the logical id {@code StateMachine} and
     * the name of the stack, such as {@code order} for {@code order.asl.json}. By default that is the sole one, or the
     * one named as the stack. Set it before a second definition comes: the logical id of the first changes otherwise,
     * and CloudFormation replaces a resource whose logical id changes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.mainDefinition")
    @Nullable
    String mainDefinition;

    /**
     * The type of the state machines: {@code STANDARD} or {@code EXPRESS}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.stateMachineType", defaultValue = "STANDARD")
    String stateMachineType;

    /**
     * The least severity of a finding that fails the build: {@code error}, {@code warning} or {@code never}. Nothing is
     * deployed with an error, whatever this says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.failOn", defaultValue = "error")
    String failOn;

    /**
     * Levels of rules: a rule's name and {@code error}, {@code warning}, {@code note} or {@code off}. On the command
     * line {@code -Dsfn.rules.unreachable-state=warning}.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> rules;

    /**
     * Findings to leave out, each with {@code rule}, {@code path} (a JSON Pointer to the value or to one around it,
     * such as {@code /States/Old}; without one, everywhere) and {@code reason}. On the command line
     * {@code rule|path|reason}, separated by commas. The summary counts them, and one that matches nothing is a
     * warning.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.suppressions")
    @Nullable
    List<SuppressionParameter> suppressions;

    /**
     * Report files, separated by commas; the ending picks the format: {@code .json} for scripts, {@code .sarif} (SARIF
     * 2.1.0) for code scanning, {@code .xml} (JUnit) for build servers. They are written whether the build fails or
     * not. On GitHub Actions findings are also printed as annotations, without any setting.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.reports")
    @Nullable
    String reports;

    /** A definition and what we find in it ourselves. */
    private record Examined(Document document, List<Diagnostic> findings) {
        static Examined of(SourceFile source, StateMachineType type) {
            Document document = TreeReader.readDefinition(source);
            return new Examined(document, AslValidator.findings(document, type));
        }
    }

    /** Where annotations for GitHub go. */
    PrintStream console = Annotations.console();

    @Override
    boolean hasNothingToDo() {
        return Configuration.text(definitions).isEmpty() && new DefinitionReader(baseDirectory()).hasNoDefault();
    }

    @Override
    boolean outputsMayCome() {
        return true;
    }

    final FindingsLog findingsLog() {
        return new FindingsLog(
                getLog(),
                Annotations.of(environment(), baseDirectory(), console),
                LogPaths.of(session, baseDirectory()));
    }

    /**
     * Reads and checks the definitions, writes the reports and prints the findings; empty where there is no definition.
     *
     * @throws MojoFailureException if a finding is as grave as {@code failOn} says
     */
    final List<CheckedDefinition> checkDefinitions() throws MojoExecutionException, MojoFailureException {
        return checkDefinitions(SecondOpinion.NONE);
    }

    /**
     * As {@link #checkDefinitions()}.
     *
     * @param others whose findings count as well
     */
    final List<CheckedDefinition> checkDefinitions(SecondOpinion others)
            throws MojoExecutionException, MojoFailureException {
        FailOn limit = Configuration.choice("failOn", failOn, FailOn.class);
        ValidationOptions options = new ValidationOptions(
                Configuration.choice("stateMachineType", stateMachineType, StateMachineType.class),
                RuleSettings.levels(map("rules", rules)),
                RuleSettings.suppressions(suppressions));
        ReportFiles files = ReportFiles.of(baseDirectory(), reports);
        List<CheckedDefinition> checked = new ArrayList<>();
        DefinitionReader reader = new DefinitionReader(baseDirectory());
        List<Examined> examined = reader.read(definitions).parallelStream()
                .map(source -> Examined.of(source, options.type()))
                .toList();
        for (Examined each : examined) {
            List<Diagnostic> all = others.on(each.document(), options.type(), each.findings());
            checked.add(new CheckedDefinition(each.document(), AslValidator.judge(each.document(), all, options)));
        }
        MainDefinition.read(
                mainDefinition, checked.stream().map(CheckedDefinition::name).toList());
        if (!checked.isEmpty()) {
            findingsLog().print(checked);
            reader.warnings(definitions).forEach(getLog()::warn);
            UnusedSuppressions.of(checked, options).forEach(getLog()::warn);
            files.claim(session.getRequest().getData(), ModuleView.name(project));
            files.write(plugin.getVersion(), checked);
            findingsLog().judge(checked, limit);
        }
        return checked;
    }
}
