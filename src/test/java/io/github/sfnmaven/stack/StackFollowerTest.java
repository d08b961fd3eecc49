package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackFollowerTest extends StackTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";

    @ParameterizedTest
    @ValueSource(strings = {"CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"})
    void takesASettledStackForSuccess(String status) {
        aws.put(FakeStack.named("order").status(status));

        StackOutcome outcome = follow();

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.sentence()).isEqualTo("Stack 'order' is " + status);
        assertThat(progress.steps).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ROLLBACK_COMPLETE",
                "UPDATE_ROLLBACK_COMPLETE",
                "IMPORT_ROLLBACK_COMPLETE",
                "CREATE_FAILED",
                "ROLLBACK_FAILED",
                "UPDATE_FAILED",
                "UPDATE_ROLLBACK_FAILED",
                "DELETE_FAILED",
                "IMPORT_ROLLBACK_FAILED"
            })
    void takesAFailedStackForAFailure(String status) {
        aws.put(FakeStack.named("order")
                .past(
                        "t",
                        Step.stack("CREATE_IN_PROGRESS"),
                        Step.resource("Bad", MACHINE, "CREATE_FAILED", "No"),
                        Step.stack(status)));

        StackOutcome outcome = follow();

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence())
                .isEqualTo(
                        "The operation on stack 'order' failed: 'Bad' (" + MACHINE + "): No; the stack is " + status);
    }

    @Test
    void hasNothingToWaitForInAStackOfAChangeSet() {
        aws.put(FakeStack.named("order").status("REVIEW_IN_PROGRESS"));

        StackOutcome outcome = follow();

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence()).startsWith("Stack 'order' is REVIEW_IN_PROGRESS (it has only a change set)");
    }

    @Test
    void findsNoStack() {
        assertThat(follow())
                .isEqualTo(new StackOutcome.Absent("order", false, "eu-central-1, endpoint " + aws.endpoint()));
    }

    @Test
    void takesADeletionThatEndsForSuccess() {
        aws.put(FakeStack.named("order")
                .past("t", Step.stack("DELETE_IN_PROGRESS"))
                .future(Step.resource("A", MACHINE, "DELETE_COMPLETE"), Step.stack("DELETE_COMPLETE")));

        StackOutcome outcome = follow();

        assertThat(outcome.sentence()).isEqualTo("Stack 'order' is DELETE_COMPLETE");
        assertThat(progress.steps)
                .containsExactly("Waiting for stack 'order', which is DELETE_IN_PROGRESS, for 1 h at most (<timeout> or"
                        + " -Dsfn.timeout)");
    }

    @Test
    void tellsTheRunningOperationFromItsBeginningAndNothingBefore() {
        aws.pageSize(3);
        aws.put(running("first", "second"));

        StackOutcome outcome = follow();

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(progress.told())
                .hasSize(12)
                .startsWith("order UPDATE_IN_PROGRESS", "R1 UPDATE_COMPLETE")
                .endsWith("R10 UPDATE_COMPLETE", "order UPDATE_COMPLETE");
    }

    @Test
    void tellsItAlsoWhereEventsHaveNoTokens() {
        aws.put(running("", ""));

        follow();

        assertThat(progress.told()).hasSize(12).startsWith("order UPDATE_IN_PROGRESS", "R1 UPDATE_COMPLETE");
    }

    @Test
    void tellsARollbackThatSomebodyAskedFor() {
        aws.put(FakeStack.named("order")
                .past("update", Step.stack("UPDATE_IN_PROGRESS"), Step.resource("R1", MACHINE, "UPDATE_IN_PROGRESS"))
                .past("cancel", Step.stack("UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated"))
                .future(Step.resource("R1", MACHINE, "UPDATE_COMPLETE"), Step.stack("UPDATE_ROLLBACK_COMPLETE")));

        StackOutcome outcome = follow();

        assertThat(outcome.sentence())
                .isEqualTo("The operation on stack 'order' failed: User Initiated; the stack is"
                        + " UPDATE_ROLLBACK_COMPLETE");
        assertThat(progress.told())
                .containsExactly(
                        "order UPDATE_ROLLBACK_IN_PROGRESS", "R1 UPDATE_COMPLETE", "order UPDATE_ROLLBACK_COMPLETE");
    }

    @Test
    void tellsTheWholeUpdateThatRollsBackByItself() {
        aws.put(FakeStack.named("order")
                .past("update", Step.stack("UPDATE_IN_PROGRESS"), Step.resource("R1", MACHINE, "UPDATE_FAILED", "No"))
                .past("update", Step.stack("UPDATE_ROLLBACK_IN_PROGRESS"))
                .future(Step.stack("UPDATE_ROLLBACK_COMPLETE")));

        assertThat(follow().sentence()).contains("'R1'");
        assertThat(progress.told()).hasSize(4);
    }

    @Test
    void waitsWithoutEventsWhereTheyAreDenied() {
        aws.put(running("first", "second"));
        aws.failAlways("DescribeStackEvents", Fault.denied("DescribeStackEvents"));

        assertThat(follow().isSuccess()).isTrue();
        assertThat(progress.warnings).hasSize(1);
    }

    /** A long history, then an update that is half done. */
    private static FakeStack running(String earlier, String now) {
        return FakeStack.named("order")
                .past(earlier, Step.stack("CREATE_IN_PROGRESS"))
                .past(earlier, resources("CREATE_COMPLETE", 50))
                .past(earlier, Step.stack("CREATE_COMPLETE"))
                .past(now, Step.stack("UPDATE_IN_PROGRESS"))
                .past(now, resources("UPDATE_COMPLETE", 9))
                .future(Step.resource("R10", MACHINE, "UPDATE_COMPLETE"), Step.stack("UPDATE_COMPLETE"));
    }

    private static Step[] resources(String status, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Step.resource("R" + i, MACHINE, status))
                .toArray(Step[]::new);
    }

    private StackOutcome follow() {
        return new StackFollower(session(WaitSettings.DEFAULTS)).follow("order");
    }
}
