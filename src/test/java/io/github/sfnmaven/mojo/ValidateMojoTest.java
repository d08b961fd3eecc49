package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.util.List;
import java.util.Map;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MojoTest
class ValidateMojoTest extends GoalTest {
    private static final String ORDER = "src/main/sfn/order.asl.json";

    @Test
    @InjectMojo(goal = "validate")
    void hasNothingToDoWithoutDefinitions(ValidateMojo goal) throws Exception {
        assertThat(run(goal)).containsExactly("[INFO] No definitions in src/main/sfn: nothing to do");
    }

    @Test
    @InjectMojo(goal = "validate")
    void namesTheOneDefinitionThatItChecked(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThat(run(goal)).containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid");
    }

    @Test
    @InjectMojo(goal = "validate")
    void countsSeveralDefinitions(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("src/main/sfn/child.asl.json", Definitions.VALID);

        assertThat(run(goal)).containsExactly("[INFO] Checked 2 definitions: valid");
    }

    @Test
    @InjectMojo(goal = "validate")
    void failsWithThePlaceOfAnErrorAfterPrintingIt(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.BROKEN);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("src/main/sfn/order.asl.json:4:5: Unexpected comma (remove it)");
        assertThat(log.lines())
                .containsExactly(
                        "[ERROR] src/main/sfn/order.asl.json:4:5: error: Unexpected comma (remove it)"
                                + " [json-syntax]",
                        "[ERROR]     , \"Done\": { \"Type\": \"Succeed\" }",
                        "[ERROR]     ^",
                        "[INFO] Checked src/main/sfn/order.asl.json: 1 error");
    }

    @Test
    @InjectMojo(goal = "validate")
    void countsErrorsWhereThereAreSeveral(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.BROKEN);
        build().write("src/main/sfn/child.asl.json", Definitions.BROKEN);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 errors, the first: src/main/sfn/child.asl.json:4:5: Unexpected comma (remove it)");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.failOn=NEVER")
    void printsErrorsAndGoesOnWhereNothingShallFail(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.BROKEN);

        assertThat(run(goal)).contains("[INFO] Checked src/main/sfn/order.asl.json: 1 error");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.failOn=warn")
    void refusesAnotherLimit(ValidateMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'warn' is none of error, warning, never: set <failOn> or -Dsfn.failOn");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.stateMachineType=fast")
    void refusesAnotherType(ValidateMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'fast' is none of standard, express: set <stateMachineType> or -Dsfn.stateMachineType");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.reports=target/a.json, target/deep/b.xml", "sfn.stateMachineType=express"})
    void writesReportsBelowTheBaseDirectory(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        run(goal);

        assertThat(build().read("target/a.json")).contains("src/main/sfn/order.asl.json", "EXPRESS");
        assertThat(build().read("target/deep/b.xml")).contains("src/main/sfn/order.asl.json");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.reports=target/a.json")
    void writesReportsForWrongDefinitionsToo(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.BROKEN);

        assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
        assertThat(build().read("target/a.json")).contains("src/main/sfn/order.asl.json");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.reports=target/a.json,b.txt")
    void refusesAReportOfAnotherKindBeforeWritingAny(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'b.txt' is not a report file: its extension must be .json, .sarif (SARIF 2.1.0) or .xml"
                        + " (JUnit): set <reports> or -Dsfn.reports");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.reports=target/a.json")
    void printsTheFindingsThoughAReportCannotBeWritten(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("target", "a file where the folder should be");

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The report 'target/a.json' cannot be written: a file is in the way")
                .hasCauseInstanceOf(FileAlreadyExistsException.class);
        assertThat(log.lines()).containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.stackName=no.name")
    void needsNoStackName(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThat(run(goal)).containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.rules.unreachable-state=warning")
    void printsAWarningAsOne(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        assertThat(run(goal))
                .containsExactly(
                        "[WARNING] src/main/sfn/order.asl.json:5:5: warning: State 'Old' is unreachable: no state transitions to it (name it in a Next, Default or Catch, or remove it) [unreachable-state]",
                        "[WARNING]     \"Old\": { \"Type\": \"Succeed\" }",
                        "[WARNING]     ^~~~~",
                        "[INFO] Checked src/main/sfn/order.asl.json: 1 warning");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.rules.unreachable-state=warning", "sfn.failOn=warning"})
    void failsForAWarningWhereWarningsShallFail(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "src/main/sfn/order.asl.json:5:5: State 'Old' is unreachable: no state transitions to it (name it in a Next, Default or Catch, or remove it)");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.rules.unreachable-state=note", "sfn.failOn=warning"})
    void letsANotePassWhereWarningsFail(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        assertThat(run(goal)).last().isEqualTo("[INFO] Checked src/main/sfn/order.asl.json: 1 note");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.rules.unreachable-state=off")
    void leavesOutARuleThatIsOff(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        assertThat(run(goal)).containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.suppressions=unreachable-state|/States/Old|Started by hand")
    void countsSuppressedFindings(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        assertThat(run(goal)).containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid, 1 suppressed");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.suppressions=unreachable-state")
    void refusesASuppressionWithoutAReason(ValidateMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The suppression of 'unreachable-state' has no reason: add <reason> to the <suppression>,"
                        + " or -Dsfn.suppressions=unreachable-state||<reason>");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.suppressions=unreachable-state|/States/Old|By hand,unreachable-state|/States/Odl|Typo")
    void warnsOfASuppressionThatCoversNothing(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        assertThat(run(goal))
                .containsExactly(
                        "[INFO] Checked src/main/sfn/order.asl.json: valid, 1 suppressed",
                        "[WARNING] The suppression of 'unreachable-state' at '/States/Odl' matches no finding: remove"
                                + " it or correct its path");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({
        "sfn.suppressions=unreachable-state|/States/Old|By hand,unreachable-island||Everywhere",
        "sfn.rules.unreachable-state=off"
    })
    void leavesAloneSuppressionsOfARuleThatIsOffAndThoseForAllModules(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        assertThat(run(goal)).containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {Definitions.BROKEN, Definitions.UNREACHABLE})
    @InjectMojo(goal = "validate")
    void doesNotJudgeSuppressionsWhileThereAreErrors(String definition, ValidateMojo goal) throws Exception {
        build().write(ORDER, definition);
        goal.suppressions = List.of(new SuppressionParameter());
        goal.suppressions.get(0).set("duplicate-state-name|/States/Old|Known");
        goal.rules = Map.of("unreachable-state", "note");
        goal.failOn = "never";

        assertThat(run(goal)).isNotEmpty().noneMatch(line -> line.contains("suppression"));
    }
}
