package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Moment;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.RecordingProgress;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.api.WaitSettings.OnInterrupt;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The thread is interrupted at each moment of each call of an update. */
class InterruptedCallsTest {
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    private final FakeCloudFormation aws = FakeCloudFormation.start();
    private final RecordingProgress progress = new RecordingProgress();
    private final Thread goal = Thread.currentThread();

    @AfterEach
    void stop() {
        Thread.interrupted();
        aws.close();
    }

    /** A call by its action and its number. */
    private record Place(DeployPolicy.Method method, String action, int number) {}

    private static Stream<Arguments> moments() {
        return Stream.concat(
                        places(DeployPolicy.Method.DIRECT, "GetTemplate 1", "UpdateStack 1"),
                        places(
                                DeployPolicy.Method.CHANGE_SET,
                                "CreateChangeSet 1",
                                "DescribeChangeSet 1",
                                "DescribeChangeSet 3",
                                "ExecuteChangeSet 1"))
                .flatMap(place -> Arrays.stream(Moment.values()).map(moment -> Arguments.of(place, moment)));
    }

    private static Stream<Place> places(DeployPolicy.Method method, String... more) {
        return Stream.concat(
                        Stream.of(more),
                        Stream.of(
                                "DescribeStacks 1",
                                "DescribeStacks 2",
                                "DescribeStacks 4",
                                "DescribeStackEvents 1",
                                "DescribeStackEvents 2",
                                "DescribeStackEvents 3"))
                .map(text -> text.split(" "))
                .map(parts -> new Place(method, parts[0], Integer.parseInt(parts[1])));
    }

    @ParameterizedTest
    @MethodSource("moments")
    void cancelsWhatHasBegun(Place place, Moment moment) {
        FakeStack stack = running();
        aws.at(moment, place.action(), place.number(), goal::interrupt);

        StackOutcome outcome = deploy(place.method(), OnInterrupt.CANCEL);

        assertThat(Thread.interrupted()).isTrue();
        if (hasBegun()) {
            assertThat(outcome).isInstanceOf(StackOutcome.Cancelled.class);
            assertThat(aws.calls("CancelUpdateStack")).hasSize(1);
            assertThat(stack.status()).isEqualTo("UPDATE_ROLLBACK_IN_PROGRESS");
        } else {
            assertThat(outcome).isEqualTo(new StackOutcome.Interrupted("order", false));
            assertThat(aws.calls("CancelUpdateStack")).isEmpty();
        }
        assertThat(progress.warnings).isEmpty();
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("moments")
    void saysHowToFollowWhatHasBegun(Place place, Moment moment) {
        running();
        aws.at(moment, place.action(), place.number(), goal::interrupt);

        StackOutcome outcome = deploy(place.method(), OnInterrupt.DETACH);

        assertThat(outcome).isInstanceOf(hasBegun() ? StackOutcome.Detached.class : StackOutcome.Interrupted.class);
        assertThat(aws.calls("CancelUpdateStack")).isEmpty();
        assertThat(progress.warnings).isEmpty();
    }

    static Stream<Arguments> momentsOfAFollower() {
        return Stream.of("DescribeStacks 1", "DescribeStacks 2", "DescribeStackEvents 1", "DescribeStackEvents 2")
                .map(text -> text.split(" "))
                .flatMap(place -> Arrays.stream(Moment.values())
                        .map(moment -> Arguments.of(place[0], Integer.parseInt(place[1]), moment)));
    }

    @ParameterizedTest
    @MethodSource("momentsOfAFollower")
    void cancelsWhatItFollows(String action, int number, Moment moment) {
        aws.put(FakeStack.named("order").past("theirs", Step.stack("UPDATE_IN_PROGRESS")));
        aws.at(moment, action, number, goal::interrupt);

        StackOutcome outcome = new StackFollower(session(OnInterrupt.CANCEL)).follow("order");

        assertThat(outcome).isInstanceOf(StackOutcome.Cancelled.class);
        assertThat(aws.calls("CancelUpdateStack")).hasSize(1);
    }

    @Test
    void cancelsWhatItFollowsWhereItWasInterruptedBefore() {
        aws.put(FakeStack.named("order").past("theirs", Step.stack("UPDATE_IN_PROGRESS")));
        goal.interrupt();

        assertThat(new StackFollower(session(OnInterrupt.CANCEL)).follow("order"))
                .isInstanceOf(StackOutcome.Cancelled.class);
    }

    @Test
    void cancelsAnUpdateThatIsNotAnsweredInTime() {
        FakeStack stack = running();
        CountDownLatch cancelled = new CountDownLatch(1);
        aws.at(Moment.DONE, "UpdateStack", 1, () -> {
            goal.interrupt();
            await(cancelled);
        });
        aws.at(Moment.DONE, "CancelUpdateStack", 1, cancelled::countDown);

        StackOutcome outcome = deploy(DeployPolicy.Method.DIRECT, OnInterrupt.CANCEL);

        assertThat(outcome).isInstanceOf(StackOutcome.Cancelled.class);
        assertThat(stack.status()).isEqualTo("UPDATE_ROLLBACK_IN_PROGRESS");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private FakeStack running() {
        FakeStack stack =
                aws.put(FakeStack.named("order").status("UPDATE_COMPLETE").template("other"));
        aws.changeSets().next("<Type>Resource</Type>");
        aws.next();
        return stack;
    }

    private boolean hasBegun() {
        return aws.stack("order").status().startsWith("UPDATE_")
                && !aws.stack("order").status().equals("UPDATE_COMPLETE");
    }

    private StackOutcome deploy(DeployPolicy.Method method, OnInterrupt onInterrupt) {
        DeployPolicy policy = new DeployPolicy(
                DeployPolicy.OnFailure.ROLLBACK,
                DeployPolicy.OnFailedCreate.FAIL,
                DeployPolicy.OnBusy.WAIT,
                method,
                false);
        return new StackDeployer(session(onInterrupt)).deploy(SPEC, policy);
    }

    private StackSession session(OnInterrupt onInterrupt) {
        WaitSettings settings = new WaitSettings(true, Duration.ofMinutes(1), Optional.of(Duration.ofMillis(10)));
        return new StackSession(
                aws.client(),
                StackWaiter.system(settings.withOnInterrupt(onInterrupt), Duration.ZERO),
                progress,
                false);
    }
}
