package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.FakeStack;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One line says where a goal writes, before it does. */
@MojoTest
class TargetLineTest extends AwsGoalTest {
    private static final String QUICKLY = "sfn.pollInterval=1ms";
    private static final String OF_A_PLAIN_TEMPLATE = "sfn.template=stack.yaml";

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void takesTheAccountFromTheEnvironment(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        build().environment("AWS_ACCOUNT_ID", "333333333333");

        assertThat(call(goal))
                .containsSubsequence(
                        "[INFO] Target: eu-central-1, account 333333333333, endpoint " + aws.endpoint(),
                        "[INFO] Creating stack 'orders'");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void isPrintedOnceWithTheAccountOfTheStack(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders").template("other").status("ROLLBACK_COMPLETE"));

        assertThat(call(goal))
                .filteredOn(line -> line.startsWith("[INFO] Target: eu-central-1, account 123456789012, endpoint "))
                .hasSize(1);
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(OF_A_PLAIN_TEMPLATE)
    void isNotPrintedWhereNothingIsWritten(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****"));

        assertThat(call(goal)).noneMatch(line -> line.contains("Target:"));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({OF_A_PLAIN_TEMPLATE, "sfn.terminationProtection=true"})
    void isPrintedWhereOnlyTheProtectionIsWritten(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders")
                .template(PLAIN)
                .parameter("Stage", "test")
                .parameter("Password", "****"));

        assertThat(call(goal))
                .containsSubsequence(
                        "[INFO] Target: eu-central-1, account 123456789012, endpoint " + aws.endpoint(),
                        "[INFO] Stack 'orders': termination protection switched on");
    }

    @Test
    @InjectMojo(goal = "recover")
    @CommandLine(QUICKLY)
    void isPrintedByRecover(RecoverMojo goal) throws Exception {
        aws.put(FakeStack.named("orders").status("UPDATE_ROLLBACK_FAILED"));

        assertThat(call(goal))
                .startsWith("[INFO] Target: eu-central-1, account 123456789012, endpoint " + aws.endpoint());
    }

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine(OF_A_PLAIN_TEMPLATE)
    void isPrintedByAPlanWhichSaysWhereAStackIsMissing(PlanMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThat(call(goal))
                .contains(
                        "[INFO] Target: eu-central-1, endpoint " + aws.endpoint(),
                        "[INFO] Stack 'orders' does not exist in eu-central-1, endpoint " + aws.endpoint());
    }

    @Test
    @InjectMojo(goal = "recover")
    void isPartOfTheMessageWhereAStackIsMissing(RecoverMojo goal) {
        build().environment("AWS_ACCOUNT_ID", "333333333333");

        assertThatThrownBy(() -> call(goal))
                .hasMessageStartingWith("Stack 'orders' does not exist in eu-central-1, account 333333333333, endpoint "
                        + aws.endpoint() + ": check <stackName>");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, OF_A_PLAIN_TEMPLATE})
    void namesTheProfileOfTheEnvironment(DeployMojo goal) throws Exception {
        build().environment("AWS_PROFILE", "dev");

        assertThat(profile(goal, null)).isEqualTo("dev");
        assertThat(profile(goal, "aws")).isEmpty();
        build().environment("AWS_ACCESS_KEY_ID", "AKIA");
        assertThat(profile(goal, null)).isEmpty();
    }

    private static String profile(DeployMojo goal, @Nullable String serverId) {
        return new TargetInput(null, serverId, goal.environment())
                .shownProfile()
                .orElse("");
    }
}
