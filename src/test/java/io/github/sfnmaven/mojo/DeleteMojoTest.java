package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.FakeStack;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class DeleteMojoTest extends AwsGoalTest {
    @Test
    @InjectMojo(goal = "delete")
    void leavesTheStackAloneWithoutConfirmation(DeleteMojo goal) {
        aws.put(FakeStack.named("orders"));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Deleting stack 'orders' needs a confirmation: repeat the name with -Dsfn.confirm=orders");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "delete")
    @CommandLine("sfn.confirm=order")
    void leavesTheStackAloneWhereAnotherNameIsConfirmed(DeleteMojo goal) {
        aws.put(FakeStack.named("orders"));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Confirmation 'order' is not the name of stack 'orders': repeat the name with"
                        + " -Dsfn.confirm=orders");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "delete")
    @CommandLine({"sfn.confirm=orders", "sfn.pollInterval=1ms"})
    void deletesTheStackAndWaits(DeleteMojo goal) throws Exception {
        FakeStack stack = aws.put(FakeStack.named("orders"));

        assertThat(call(goal))
                .startsWith(
                        "[INFO] Target: eu-central-1, account 123456789012, endpoint " + aws.endpoint(),
                        "[INFO] Deleting stack 'orders'");
        assertThat(stack.status()).isEqualTo("DELETE_COMPLETE");
    }

    @Test
    @InjectMojo(goal = "delete")
    @CommandLine({"sfn.confirm=orders", "sfn.pollInterval=1ms"})
    void laysTheEventsOutInColumns(DeleteMojo goal) throws Exception {
        aws.put(FakeStack.named("orders"));

        assertThat(call(goal))
                .anyMatch(
                        line -> line.matches(
                                "\\[INFO]   \\d\\d:\\d\\d:\\d\\d  DELETE_IN_PROGRESS    orders {20}AWS::CloudFormation::Stack\\b.*"));
    }

    @Test
    @InjectMojo(goal = "delete")
    @CommandLine("sfn.confirm=orders")
    void isContentWithAStackThatIsGone(DeleteMojo goal) throws Exception {
        assertThat(call(goal))
                .containsExactly("[INFO] Stack 'orders' does not exist in eu-central-1, endpoint " + aws.endpoint()
                        + ": nothing to delete");
    }

    @Test
    @InjectMojo(goal = "delete")
    @CommandLine("sfn.confirm=orders")
    void leavesAProtectedStackAlone(DeleteMojo goal) {
        aws.put(FakeStack.named("orders").terminationProtected());

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Stack 'orders' is protected from termination: deploy with"
                        + " -Dsfn.terminationProtection=false, or run 'aws cloudformation update-termination-protection"
                        + " --no-enable-termination-protection --stack-name orders', before you delete it");
        assertThat(aws.calls("DeleteStack")).isEmpty();
    }
}
