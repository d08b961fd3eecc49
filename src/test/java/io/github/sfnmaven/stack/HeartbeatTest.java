package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said while nothing happens. */
class HeartbeatTest extends StackTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    @Test
    void saysEveryHalfMinuteWhatItWaitsFor() {
        aws.burst();
        aws.next(
                Step.resource("Role", "AWS::IAM::Role", "CREATE_IN_PROGRESS"),
                Step.resource("Topic", "AWS::SNS::Topic", "CREATE_IN_PROGRESS"),
                Step.resource("Topic", "AWS::SNS::Topic", "CREATE_COMPLETE"),
                Step.resource("StateMachine", MACHINE, "CREATE_IN_PROGRESS"));

        deploy(every(10, 95));

        assertThat(progress.steps)
                .containsExactly(
                        "Creating stack 'order'",
                        "Still CREATE_IN_PROGRESS after 30 s: waiting for Role, StateMachine",
                        "Still CREATE_IN_PROGRESS after 1 min: waiting for Role, StateMachine",
                        "Still CREATE_IN_PROGRESS after 1 min 30 s: waiting for Role, StateMachine");
    }

    @Test
    void namesAFewOfManyResources() {
        aws.burst();
        aws.next(
                Step.resource("A", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("B", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("C", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("D", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("E", MACHINE, "CREATE_IN_PROGRESS"));

        deploy(every(10, 35));

        assertThat(progress.steps)
                .last()
                .isEqualTo("Still CREATE_IN_PROGRESS after 30 s: waiting for A, B, C and 2 more");
    }

    @Test
    void isSilentWhileEventsCome() {
        aws.next(
                Step.resource("A", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("B", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("C", MACHINE, "CREATE_IN_PROGRESS"),
                Step.resource("D", MACHINE, "CREATE_IN_PROGRESS"),
                Step.stack("CREATE_COMPLETE"));

        deploy(every(29, 3600));

        assertThat(progress.steps).containsExactly("Creating stack 'order'");
    }

    @Test
    void speaksAtEachLookWhereLooksAreRare() {
        aws.next();

        deploy(every(45, 100));

        assertThat(progress.steps)
                .containsExactly(
                        "Creating stack 'order'",
                        "Still CREATE_IN_PROGRESS after 45 s",
                        "Still CREATE_IN_PROGRESS after 1 min 30 s");
    }

    @Test
    void speaksAlsoWhileSomebodyElsesOperationRuns() {
        aws.put(FakeStack.named("order").past("theirs", Step.stack("UPDATE_IN_PROGRESS")));

        deploy(every(10, 35));

        assertThat(progress.steps)
                .containsExactly(
                        "Waiting for stack 'order', which is UPDATE_IN_PROGRESS, for 35 s at most (<timeout> or"
                                + " -Dsfn.timeout); -Dsfn.onBusy=fail does not wait",
                        "Still UPDATE_IN_PROGRESS after 30 s");
    }

    @Test
    void speaksWhileCloudFormationDoesNotAnswer() {
        aws.next();
        aws.fail("DescribeStacks", Fault.none());
        aws.failAlways("DescribeStacks", Fault.unavailable());

        deploy(every(10, 65));

        assertThat(progress.warnings).hasSize(1);
        assertThat(progress.steps)
                .containsExactly(
                        "Creating stack 'order'",
                        "Still CREATE_IN_PROGRESS after 30 s",
                        "Still CREATE_IN_PROGRESS after 1 min");
    }

    @ParameterizedTest
    @CsvSource({"true, 1", "false, 0"})
    void warnsOnceOfAnEmulatorThatHasStopped(boolean emulator, int warnings) {
        aws.next();

        new StackDeployer(
                        new StackSession(aws.client(), new StackWaiter(every(20, 200), time, time), progress, emulator))
                .deploy(SPEC);

        assertThat(progress.warnings)
                .hasSize(warnings)
                .allMatch(("Stack 'order' is CREATE_IN_PROGRESS, and no event of a resource has come for 1 min: see the"
                        + " emulator's log, it may have stopped working on the stack; waiting for 3 min 20 s at"
                        + " most (<timeout> or -Dsfn.timeout)")::equals);
    }

    @Test
    void doesNotWarnOfAnEmulatorThatWorks() {
        aws.next(Step.resource("A", MACHINE, "CREATE_IN_PROGRESS"));

        new StackDeployer(new StackSession(aws.client(), new StackWaiter(every(20, 200), time, time), progress, true))
                .deploy(SPEC);

        assertThat(progress.warnings).isEmpty();
    }

    private static WaitSettings every(int seconds, int timeout) {
        return new WaitSettings(true, Duration.ofSeconds(timeout), Optional.of(Duration.ofSeconds(seconds)));
    }

    private void deploy(WaitSettings settings) {
        new StackDeployer(session(settings)).deploy(SPEC);
    }
}
