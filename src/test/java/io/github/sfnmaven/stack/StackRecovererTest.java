package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StackRecovererTest extends StackTest {
    @ParameterizedTest
    @CsvSource({
        "UPDATE_ROLLBACK_FAILED, ContinueUpdateRollback, Continuing the update rollback of stack 'order'",
        "UPDATE_FAILED, RollbackStack, Rolling back the update of stack 'order'"
    })
    void bringsAStackBack(String status, String action, String step) {
        FakeStack stack = put(status);

        StackOutcome outcome = recover();

        assertThat(outcome.sentence()).isEqualTo("Stack 'order' recovered in 0.0 s");
        assertThat(progress.steps).containsExactly(step);
        assertThat(progress.told())
                .containsExactly("order UPDATE_ROLLBACK_IN_PROGRESS", "order UPDATE_ROLLBACK_COMPLETE");
        assertThat(aws.calls(action)).singleElement().satisfies(call -> {
            assertThat(call.get("StackName")).isEqualTo(stack.id());
            assertThat(call.get("ClientRequestToken")).isNotEmpty();
            assertThat(call.list("ResourcesToSkip")).isEmpty();
        });
    }

    @Test
    void namesWhatBlocksTheWayBack() {
        put("UPDATE_ROLLBACK_FAILED");
        aws.next(
                Step.resource("Queue", "AWS::SQS::Queue", "UPDATE_FAILED", "The queue does not exist"),
                Step.stack("UPDATE_ROLLBACK_FAILED"));

        StackOutcome outcome = recover();

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence())
                .isEqualTo("Recovering stack 'order' failed: 'Queue' (AWS::SQS::Queue): The queue does not exist;"
                        + " the stack is UPDATE_ROLLBACK_FAILED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE"})
    void isContentWithASettledStack(String status) {
        put(status);

        assertThat(recover().sentence()).isEqualTo("Stack 'order' is " + status);
        assertThat(recover().isSuccess()).isTrue();
        assertThat(aws.actions()).containsOnly("DescribeStacks");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE_FAILED",
                "ROLLBACK_COMPLETE",
                "ROLLBACK_FAILED",
                "REVIEW_IN_PROGRESS",
                "DELETE_FAILED",
                "IMPORT_ROLLBACK_FAILED",
                "SOME_NEW_STATE"
            })
    void doesNothingThatWouldDeleteTheStack(String status) {
        put(status);

        assertThat(recover().sentence()).startsWith("Stack 'order' is " + status + " (");
        assertThat(recover().isSuccess()).isFalse();
        assertThat(aws.actions()).containsOnly("DescribeStacks");
    }

    @Test
    void waitsForARunningOperation() {
        put("UPDATE_ROLLBACK_IN_PROGRESS")
                .future(Step.stack("UPDATE_ROLLBACK_IN_PROGRESS"), Step.stack("UPDATE_ROLLBACK_FAILED"));

        assertThat(recover().isSuccess()).isTrue();
        assertThat(aws.calls("ContinueUpdateRollback")).hasSize(1);
    }

    @Test
    void goesOnAfterALostAnswer() {
        put("UPDATE_ROLLBACK_FAILED");
        aws.fail("ContinueUpdateRollback", Fault.answerLost());

        assertThat(recover().isSuccess()).isTrue();
    }

    @Test
    void passesOnWhatCloudFormationRefuses() {
        put("UPDATE_ROLLBACK_FAILED");
        aws.fail("ContinueUpdateRollback", Fault.invalid("Role arn:x is invalid or cannot be assumed"));

        assertThat(recover().sentence())
                .isEqualTo("CloudFormation refuses to bring back stack 'order': Role arn:x is invalid or cannot be"
                        + " assumed");
    }

    @Test
    void failsForAMissingStack() {
        assertThat(recover())
                .isEqualTo(new StackOutcome.Absent("order", false, "eu-central-1, endpoint " + aws.endpoint()));
    }

    private FakeStack put(String status) {
        return aws.put(FakeStack.named("order").status(status));
    }

    private StackOutcome recover() {
        return new StackRecoverer(session(WaitSettings.DEFAULTS)).recover("order");
    }
}
