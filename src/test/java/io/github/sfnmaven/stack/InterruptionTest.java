package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.FakeTime;
import io.github.sfnmaven.stack.api.RecordingProgress;
import io.github.sfnmaven.stack.api.Sleeper;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.api.WaitSettings.OnInterrupt;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The thread is interrupted in the first pause, or before it begins. */
class InterruptionTest {
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));
    private static final String FOLLOW = "'mvn sfn:wait -Dsfn.stackName=order'";

    private final FakeCloudFormation aws = FakeCloudFormation.start();
    private static final Fault NOT_UPDATING =
            Fault.invalid("CancelUpdateStack cannot be called from current stack status");

    private final RecordingProgress progress = new RecordingProgress();

    @AfterEach
    void stop() {
        aws.close();
    }

    @AfterEach
    void calmDown() {
        Thread.interrupted();
    }

    @Test
    void detachesFromAnUpdate() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next();

        StackOutcome outcome = deploy(OnInterrupt.DETACH);

        assertThat(outcome.sentence())
                .isEqualTo("Stopped waiting for stack 'order' on interruption: it is UPDATE_IN_PROGRESS; wait on with "
                        + FOLLOW);
        assertThat(aws.calls("CancelUpdateStack")).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void cancelsAnUpdate() {
        FakeStack stack = aws.put(FakeStack.named("order").template("other"));
        aws.next();

        StackOutcome outcome = deploy(OnInterrupt.CANCEL);

        assertThat(outcome).isInstanceOf(StackOutcome.Cancelled.class);
        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence())
                .isEqualTo("Cancelled the update of stack 'order' on interruption: it rolls back; follow it with "
                        + FOLLOW);
        assertThat(outcome.stack()).isPresent();
        assertThat(aws.calls("CancelUpdateStack")).hasSize(1).first().satisfies(cancel -> {
            assertThat(cancel.get("StackName")).isEqualTo(stack.id());
            assertThat(cancel.get("ClientRequestToken"))
                    .startsWith("sfn-maven-plugin-")
                    .isNotEqualTo(aws.calls("UpdateStack").get(0).get("ClientRequestToken"));
        });
        assertThat(stack.status()).isEqualTo("UPDATE_ROLLBACK_IN_PROGRESS");
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void cancelsAnUpdateThatIsNotShownYet() {
        aws.put(FakeStack.named("order").status("UPDATE_COMPLETE").template("other"));
        aws.next();
        aws.staleReads(1);

        assertThat(deploy(OnInterrupt.CANCEL)).isInstanceOf(StackOutcome.Cancelled.class);
    }

    @Test
    void cancelsAnUpdateThatArrivesAfterItsCancellation() {
        aws.put(FakeStack.named("order").status("UPDATE_COMPLETE").template("other"));
        aws.next();
        aws.staleReads(1);
        aws.fail("CancelUpdateStack", NOT_UPDATING, NOT_UPDATING);

        assertThat(deploy(OnInterrupt.CANCEL)).isInstanceOf(StackOutcome.Cancelled.class);
        assertThat(aws.calls("CancelUpdateStack")).hasSize(3);
    }

    @Test
    void saysThatAnUpdateThatNeverArrivesCannotBeCancelled() {
        aws.put(FakeStack.named("order").status("UPDATE_COMPLETE").template("other"));
        aws.next();
        aws.staleReads(1);
        aws.failAlways("CancelUpdateStack", NOT_UPDATING);

        assertThat(deploy(OnInterrupt.CANCEL).sentence()).contains("(it cannot be cancelled: CancelUpdateStack");
        assertThat(aws.calls("CancelUpdateStack")).hasSize(6);
    }

    @Test
    void saysThatACreateCannotBeCancelled() {
        aws.next();

        StackOutcome outcome = deploy(OnInterrupt.CANCEL);

        assertThat(outcome.sentence())
                .isEqualTo("Stopped waiting for stack 'order' on interruption (CREATE_IN_PROGRESS cannot be cancelled):"
                        + " it is CREATE_IN_PROGRESS; wait on with " + FOLLOW);
        assertThat(aws.calls("CancelUpdateStack")).isEmpty();
    }

    @Test
    void doesNotCancelAnUpdateThatGoesBackAlready() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next(Step.stack("UPDATE_ROLLBACK_IN_PROGRESS", "No"));

        assertThat(deploy(OnInterrupt.CANCEL).sentence()).contains("(UPDATE_ROLLBACK_IN_PROGRESS cannot be cancelled)");
        assertThat(aws.calls("CancelUpdateStack")).isEmpty();
    }

    @Test
    void saysWhyAnUpdateIsNotCancelled() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next();
        aws.failAlways("CancelUpdateStack", Fault.denied("CancelUpdateStack"));

        assertThat(deploy(OnInterrupt.CANCEL).sentence())
                .startsWith("Stopped waiting for stack 'order' on interruption (it cannot be cancelled: User: arn:aws:")
                .endsWith("it is UPDATE_IN_PROGRESS; wait on with " + FOLLOW);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void doesNotAskOnToCancel() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next();
        aws.failAlways("CancelUpdateStack", Fault.unavailable());

        assertThat(deploy(OnInterrupt.CANCEL).sentence())
                .startsWith("Stopped waiting for stack 'order' on interruption (CloudFormation does not answer whether"
                        + " it is cancelled): it is UPDATE_IN_PROGRESS;");
        assertThat(aws.calls("CancelUpdateStack")).hasSize(4);
    }

    @Test
    void cancelsAnUpdateThatItWasToldToFollow() {
        aws.put(FakeStack.named("order").past("theirs", Step.stack("UPDATE_IN_PROGRESS")));

        StackOutcome outcome = new StackFollower(session(OnInterrupt.CANCEL)).follow("order");

        assertThat(outcome).isInstanceOf(StackOutcome.Cancelled.class);
    }

    @Test
    void neverCancelsSomebodyElsesUpdate() {
        aws.put(FakeStack.named("order").past("theirs", Step.stack("UPDATE_IN_PROGRESS")));

        StackOutcome outcome = deploy(OnInterrupt.CANCEL);

        assertThat(outcome.sentence())
                .isEqualTo("Stopped waiting for stack 'order' on interruption, before anything was changed: it is"
                        + " UPDATE_IN_PROGRESS; wait on with " + FOLLOW);
        assertThat(aws.actions()).containsOnly("DescribeStacks", "DescribeStackEvents");
    }

    @Test
    void changesNothingWhereItWasInterruptedBefore() {
        Thread.currentThread().interrupt();

        StackOutcome outcome = deploy(OnInterrupt.CANCEL);

        assertThat(outcome).isEqualTo(new StackOutcome.Interrupted("order", false));
        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence()).isEqualTo("Interrupted before anything was changed in stack 'order'");
        assertThat(aws.actions()).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void changesNothingWhereItIsInterruptedInThePauseBeforeACallIsRepeated() {
        aws.put(FakeStack.named("order").template("other"));
        aws.failAlways("GetTemplate", Fault.unavailable());

        assertThat(deploy(OnInterrupt.DETACH)).isEqualTo(new StackOutcome.Interrupted("order", false));
        assertThat(aws.calls("UpdateStack")).isEmpty();
    }

    @Test
    void saysThatAChangeMayHaveBegunWhereItsAnswerIsNotKnown() {
        aws.failAlways("CreateStack", Fault.answerLost());

        StackOutcome outcome = deploy(OnInterrupt.DETACH);

        assertThat(outcome.sentence())
                .isEqualTo("Interrupted when stack 'order' may have begun to change: follow it with " + FOLLOW);
    }

    @Test
    void deletesNothingWhereItWasInterruptedBefore() {
        aws.put(FakeStack.named("order"));
        Thread.currentThread().interrupt();

        StackOutcome outcome = new StackDeleter(session(OnInterrupt.DETACH))
                .delete("order", Optional.of("order"), DeployPolicy.OnBusy.WAIT);

        assertThat(outcome).isEqualTo(new StackOutcome.Interrupted("order", false));
        assertThat(aws.actions()).isEmpty();
    }

    private StackOutcome deploy(OnInterrupt onInterrupt) {
        return new StackDeployer(session(onInterrupt)).deploy(SPEC);
    }

    private StackSession session(OnInterrupt onInterrupt) {
        AtomicBoolean interrupted = new AtomicBoolean();
        Sleeper interruptedOnce = pause -> {
            if (interrupted.compareAndSet(false, true)) {
                throw new InterruptedException();
            }
        };
        StackWaiter waiter =
                new StackWaiter(WaitSettings.DEFAULTS.withOnInterrupt(onInterrupt), new FakeTime(), interruptedOnce);
        return new StackSession(aws.client(), waiter, progress, false);
    }
}
