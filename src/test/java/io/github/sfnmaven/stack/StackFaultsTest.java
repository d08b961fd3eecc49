package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.Sleeper;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;

/** What goes wrong between CloudFormation and us, and is not allowed to matter. */
class StackFaultsTest extends StackTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    @Test
    void getsOverThrottlingAndLostConnections() {
        aws.fail("DescribeStacks", Fault.throttled(), Fault.unavailable(), Fault.dropped());
        aws.fail("CreateStack", Fault.throttled());
        aws.fail("DescribeStackEvents", Fault.unavailable());

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(aws.calls("CreateStack"))
                .extracting(call -> call.get("ClientRequestToken"))
                .hasSize(2)
                .containsOnly(aws.calls("CreateStack").get(0).get("ClientRequestToken"));
    }

    @Test
    void recognisesItsOwnStackAfterALostAnswer() {
        aws.fail("CreateStack", Fault.answerLost());

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.sentence()).isEqualTo("Stack 'order' created in 0.0 s");
        assertThat(aws.calls("CreateStack")).hasSize(2);
        assertThat(progress.told()).containsExactly("order CREATE_IN_PROGRESS", "order CREATE_COMPLETE");
    }

    @Test
    void recognisesItsOwnUpdateAfterALostAnswer() {
        aws.put(FakeStack.named("order").template("other"));
        aws.fail("UpdateStack", Fault.answerLost());

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.sentence()).isEqualTo("Stack 'order' updated in 0.0 s");
        assertThat(aws.calls("UpdateStack")).hasSize(2);
    }

    @Test
    void asksOnWhileCloudFormationIsOutOfOrder() {
        aws.fail("DescribeStacks", Fault.none());
        aws.fail("DescribeStacks", Fault.unavailable(), Fault.unavailable(), Fault.unavailable(), Fault.unavailable());

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(progress.warnings)
                .containsExactly("CloudFormation does not answer, trying again: Service is unable to handle request");
    }

    @Test
    void waitsForAStackThatIsNotShownYet() {
        aws.next(Step.stack("CREATE_COMPLETE"));
        aws.staleAbsences(2);

        assertThat(deploy(SPEC).sentence()).matches("Stack 'order' created in 0\\.[5-7] s");
    }

    @Test
    void doesNotTakeTheStateBeforeTheUpdateForItsEnd() {
        aws.put(FakeStack.named("order").status("UPDATE_COMPLETE").template("other"));
        aws.next(Step.resource("StateMachine", MACHINE, "UPDATE_FAILED", "No"), Step.stack("UPDATE_ROLLBACK_COMPLETE"));
        aws.staleReads(2);

        assertThat(deploy(SPEC)).isInstanceOf(StackOutcome.Failed.class);
    }

    @Test
    void goesOnWithoutEventsWhereTheyAreDenied() {
        aws.failAlways("DescribeStackEvents", Fault.denied("DescribeStackEvents"));
        aws.next(Step.stack("CREATE_IN_PROGRESS"), Step.stack("CREATE_COMPLETE"));

        assertThat(deploy(SPEC).isSuccess()).isTrue();
        assertThat(progress.warnings)
                .containsExactly("cloudformation:DescribeStackEvents is denied, so no events are shown");
        assertThat(aws.calls("DescribeStackEvents")).hasSize(1);
    }

    @Test
    void neverTakesADenialForAbsence() {
        aws.failAlways("DescribeStacks", Fault.denied("DescribeStacks"));

        assertThatThrownBy(() -> deploy(SPEC))
                .isInstanceOfSatisfying(
                        CloudFormationException.class,
                        failure -> assertThat(failure.awsErrorDetails().errorCode())
                                .isEqualTo("AccessDenied"));
        assertThat(aws.actions()).containsExactly("DescribeStacks");
    }

    @Test
    void neverTakesExpiredCredentialsForAbsence() {
        aws.failAlways("DescribeStacks", Fault.expired());

        assertThatThrownBy(() -> deploy(SPEC)).isInstanceOf(CloudFormationException.class);
        assertThat(aws.actions()).containsOnly("DescribeStacks");
    }

    @Test
    void saysHowToGoOnWhenCredentialsExpireInTheMiddle() {
        aws.fail("DescribeStacks", Fault.none(), Fault.none(), Fault.expired());
        aws.next(Step.stack("CREATE_IN_PROGRESS"), Step.stack("CREATE_COMPLETE"));

        assertThatThrownBy(() -> deploy(SPEC)).isInstanceOf(CloudFormationException.class);
        assertThat(progress.warnings)
                .containsExactly("Stack 'order' goes on without being watched, it is CREATE_IN_PROGRESS: follow it with"
                        + " 'mvn sfn:wait -Dsfn.stackName=order'");
    }

    @Test
    void holdsOnToItsStackWhenAnotherTakesTheName() {
        FakeStack ours = aws.put(FakeStack.named("order").template("other"));
        aws.next(Step.stack("DELETE_IN_PROGRESS"), Step.stack("DELETE_COMPLETE"));
        aws.put(FakeStack.named("order").status("UPDATE_COMPLETE"));

        StackOutcome outcome = deploy(SPEC);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.stack().orElseThrow().id()).isEqualTo(ours.id());
        assertThat(outcome.sentence()).endsWith("the stack is DELETE_COMPLETE");
    }

    @Test
    void neverTakesThrottlingForAbsence() {
        aws.failAlways("DescribeStacks", Fault.throttled());

        assertThatThrownBy(() -> deploy(SPEC)).isInstanceOf(CloudFormationException.class);
        assertThat(aws.actions()).containsOnly("DescribeStacks");
    }

    @Test
    void neverTakesAnotherValidationErrorForAbsence() {
        aws.failAlways("DescribeStacks", Fault.invalid("1 validation error detected: Value '' at 'stackName'"));

        assertThatThrownBy(() -> deploy(SPEC)).isInstanceOf(CloudFormationException.class);
        assertThat(aws.actions()).containsOnly("DescribeStacks");
    }

    @Test
    void stopsWaitingWhenTheTimeIsUp() {
        aws.next();

        StackOutcome outcome =
                deploy(SPEC, new WaitSettings(true, Duration.ofMinutes(10), Optional.of(Duration.ofSeconds(45))));

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence())
                .isEqualTo("Stopped waiting for stack 'order' after 10 min: it is CREATE_IN_PROGRESS;"
                        + " wait on with 'mvn sfn:wait -Dsfn.stackName=order'");
        assertThat(time.pauses).hasSize(14).endsWith(Duration.ofSeconds(45), Duration.ofSeconds(15));
    }

    @Test
    void leavesOnInterruption() {
        aws.next();
        Sleeper interrupted = pause -> {
            throw new InterruptedException();
        };

        StackOutcome outcome = new StackDeployer(new StackSession(
                        aws.client(), new StackWaiter(WaitSettings.DEFAULTS, time, interrupted), progress, false))
                .deploy(SPEC);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.sentence()).startsWith("Stopped waiting for stack 'order' on interruption");
    }

    @Test
    void leavesOnAnInterruptionDuringACall() {
        aws.next();
        Sleeper interrupting = pause -> Thread.currentThread().interrupt();

        StackOutcome outcome = new StackDeployer(new StackSession(
                        aws.client(), new StackWaiter(WaitSettings.DEFAULTS, time, interrupting), progress, false))
                .deploy(SPEC);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome).isInstanceOf(StackOutcome.Detached.class);
    }

    private StackOutcome deploy(StackSpec spec) {
        return deploy(spec, WaitSettings.DEFAULTS);
    }

    private StackOutcome deploy(StackSpec spec, WaitSettings settings) {
        return new StackDeployer(session(settings)).deploy(spec);
    }
}
