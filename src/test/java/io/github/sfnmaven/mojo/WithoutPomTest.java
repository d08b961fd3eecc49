package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class WithoutPomTest extends GoalTest {
    private static final String MISSING = "Missing stack name: set <stackName> or -Dsfn.stackName";

    @Override
    TestBuild newBuild() {
        return TestBuild.withoutPom(folder);
    }

    @Test
    @InjectMojo(goal = "validate")
    void validateCountsPathsFromTheWorkingDirectory(ValidateMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);

        assertThat(run(goal)).containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.definitions=flows/*.json", "sfn.reports=out/report.json"})
    void validateWritesReportsBelowTheWorkingDirectory(ValidateMojo goal) throws Exception {
        build().write("flows/order.json", Definitions.VALID);

        assertThat(run(goal)).containsExactly("[INFO] Checked flows/order.json: valid");
        assertThat(folder.resolve("out/report.json")).exists();
    }

    @Test
    @InjectMojo(goal = "init")
    void initWritesBelowTheWorkingDirectory(InitMojo goal) throws Exception {
        run(goal);

        assertThat(folder.resolve("src/main/sfn/hello-world.asl.json")).exists();
    }

    @Test
    @InjectMojo(goal = "events")
    void eventsNeedsAStackName(EventsMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(MISSING);
    }

    @Test
    @InjectMojo(goal = "wait")
    void waitNeedsAStackName(WaitMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(MISSING);
    }

    @Test
    @InjectMojo(goal = "outputs")
    void outputsNeedsAStackName(OutputsMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(MISSING);
    }

    @Test
    @InjectMojo(goal = "recover")
    void recoverNeedsAStackName(RecoverMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(MISSING);
    }

    @Test
    @InjectMojo(goal = "delete")
    void deleteNeedsAStackName(DeleteMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(MISSING);
    }
}
