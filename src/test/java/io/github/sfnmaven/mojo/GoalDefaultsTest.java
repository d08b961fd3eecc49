package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

/** What Maven binds where the user sets nothing. */
@MojoTest
class GoalDefaultsTest extends GoalTest {
    @Test
    @InjectMojo(goal = "init")
    void ofInit(InitMojo goal) {
        assertThat(goal.project).isSameAs(build().project);
        assertThat(goal.session).isSameAs(build().session);
        assertThat(goal.plugin.getArtifactId()).isEqualTo("sfn-maven-plugin");
        assertThat(goal.skip).isEqualTo("false");
        assertThat(goal.requiredVersion).isNull();
    }

    @Test
    @InjectMojo(goal = "validate")
    void ofValidate(ValidateMojo goal) {
        assertThat(goal.skip).isEqualTo("false");
        assertThat(goal.remote).isFalse();
        assertDefaultsOfDefinitions(goal);
    }

    @Test
    @InjectMojo(goal = "render")
    void ofRender(RenderMojo goal) {
        assertThat(goal.attach).isFalse();
        assertDefaultsOfDefinitions(goal);
        assertDefaultsOfAws(goal);
        assertDefaultsOfTemplate(goal);
    }

    @Test
    @InjectMojo(goal = "deploy")
    void ofDeploy(DeployMojo goal) {
        assertThat(goal.remote).isFalse();
        assertDefaultsOfDefinitions(goal);
        assertDefaultsOfAws(goal);
        assertDefaultsOfTemplate(goal);
        assertThat(goal)
                .extracting(
                        "parameters",
                        "parametersFile",
                        "artifactBucket",
                        "artifactPrefix",
                        "tags",
                        "cloudFormationRoleArn",
                        "stackPolicyFile",
                        "terminationProtection",
                        "monitoringTime",
                        "pollInterval",
                        "outputsFile")
                .containsOnlyNulls();
        assertThat(goal)
                .extracting("capabilities", "noChanges", "wait", "timeout", "onFailure", "onFailedCreate", "onBusy")
                .containsExactly("auto", "ok", true, "60m", "rollback", "recreate", "wait");
        assertThat(goal.onInterrupt).isEqualTo("detach");
        assertThat(goal.provenance).isFalse();
        assertThat(goal.allowSnapshots).isTrue();
        assertThat(goal.deployAtEnd).isFalse();
    }

    @Test
    @InjectMojo(goal = "delete")
    void ofDelete(DeleteMojo goal) {
        assertDefaultsOfAws(goal);
        assertThat(goal)
                .extracting("confirm", "wait", "onBusy", "timeout", "pollInterval")
                .containsExactly(null, true, "wait", "60m", null);
    }

    @Test
    @InjectMojo(goal = "plan")
    void ofPlan(PlanMojo goal) {
        assertDefaultsOfAws(goal);
        assertDefaultsOfDefinitions(goal);
        assertDefaultsOfTemplate(goal);
        assertThat(goal)
                .extracting("parameters", "parametersFile", "tags", "capabilities", "failOnReplacement", "provenance")
                .containsExactly(null, null, null, "auto", false, false);
    }

    @Test
    @InjectMojo(goal = "recover")
    void ofRecover(RecoverMojo goal) {
        assertDefaultsOfAws(goal);
        assertThat(goal).extracting("timeout", "pollInterval").containsExactly("60m", null);
    }

    @Test
    @InjectMojo(goal = "wait")
    void ofWait(WaitMojo goal) {
        assertDefaultsOfAws(goal);
        assertThat(goal)
                .extracting("onMissingStack", "onInterrupt", "timeout", "pollInterval")
                .containsExactly("fail", "detach", "60m", null);
    }

    @Test
    @InjectMojo(goal = "events")
    void ofEvents(EventsMojo goal) {
        assertDefaultsOfAws(goal);
        assertThat(goal).extracting("limit", "onMissingStack").containsExactly(100, "fail");
    }

    @Test
    @InjectMojo(goal = "outputs")
    void ofOutputs(OutputsMojo goal) {
        assertDefaultsOfAws(goal);
        assertThat(goal).extracting("outputsFile", "onMissingStack").containsExactly(null, "fail");
    }

    private static void assertDefaultsOfAws(AwsMojo goal) {
        assertThat(goal.stackName).isEqualTo("orders");
        assertThat(goal)
                .extracting("region", "profile", "endpointUrl", "serverId", "assumeRoleArn", "externalId")
                .containsOnlyNulls();
    }

    private static void assertDefaultsOfDefinitions(DefinitionMojo goal) {
        assertThat(goal).extracting("definitions", "rules", "reports").containsOnlyNulls();
        assertThat(goal).extracting("stateMachineType", "failOn").containsExactly("STANDARD", "error");
    }

    private static void assertDefaultsOfTemplate(TemplateMojo goal) {
        assertThat(goal)
                .extracting("variables", "substitutions", "stateMachineName", "executionRoleArn")
                .containsOnlyNulls();
        assertThat(goal)
                .extracting("template", "logging", "tracing")
                .containsExactly("builtin:state-machine", "OFF", false);
    }
}
