package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.cloudformation.Weather;
import io.github.sfnmaven.stack.api.FakeTime;
import io.github.sfnmaven.stack.api.RecordingProgress;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.DeployPolicy.Method;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/** Whole operations while a fifth of the calls is throttled, a tenth dropped, and a tenth fails. */
class BadWeatherTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final int SEEDS = 200;
    /** As many as the plugin's own clients make of a call. */
    private static final int ATTEMPTS = 8;

    // One for all, since making a client takes longer than a voyage; each has a stack of its own.
    private static final FakeCloudFormation AWS = FakeCloudFormation.start();
    private static final CloudFormationClient CLIENT = AWS.client(ATTEMPTS);

    private final RecordingProgress progress = new RecordingProgress();
    private final FakeTime time = new FakeTime();

    @AfterAll
    static void stop() {
        CLIENT.close();
        AWS.close();
    }

    /** An operation, and the only state that it may end in and report. */
    private record Voyage(String start, Method method, List<Step> course, String end) {
        boolean endsWell() {
            return end.endsWith("_COMPLETE") && !end.contains("ROLLBACK");
        }
    }

    private static final List<Voyage> VOYAGES = Stream.of(Method.values())
            .flatMap(method -> Stream.of(
                    new Voyage("", method, course("CREATE"), "CREATE_COMPLETE"),
                    new Voyage("", method, failing("CREATE", "ROLLBACK"), "ROLLBACK_COMPLETE"),
                    new Voyage("CREATE_COMPLETE", method, course("UPDATE"), "UPDATE_COMPLETE"),
                    new Voyage(
                            "UPDATE_COMPLETE",
                            method,
                            failing("UPDATE", "UPDATE_ROLLBACK"),
                            "UPDATE_ROLLBACK_COMPLETE"),
                    new Voyage("UPDATE_ROLLBACK_COMPLETE", method, course("UPDATE"), "UPDATE_COMPLETE"),
                    new Voyage("REVIEW_IN_PROGRESS", method, course("CREATE"), "CREATE_COMPLETE")))
            .toList();

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, SEEDS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void endsRight(int seed) {
        String name = "order-" + seed;
        Voyage voyage = VOYAGES.get(seed % VOYAGES.size());
        if (!voyage.start().isEmpty()) {
            AWS.put(FakeStack.named(name).status(voyage.start()).template("other"));
        }
        AWS.next(voyage.course().toArray(Step[]::new));
        AWS.staleReads(seed % 3);
        AWS.weather(new Weather(seed, 20, 10, 10));

        StackOutcome outcome = new StackDeployer(
                        new StackSession(CLIENT, new StackWaiter(WaitSettings.DEFAULTS, time, time), progress, false))
                .deploy(StackSpec.of(name, Templates.of(Templates.PLAIN)), policy(voyage.method()));

        DeployedStack reported = outcome.stack().orElseThrow();
        assertThat(reported.status()).isEqualTo(voyage.end());
        assertThat(outcome.isSuccess()).isEqualTo(voyage.endsWell());
        assertThat(AWS.stack(name).status()).isEqualTo(voyage.end());
        assertThat(reported.id()).isEqualTo(AWS.stack(name).id());
        assertThat(AWS.changeSets().left()).isEmpty();
        assertThat(progress.told()).doesNotHaveDuplicates();
        assertThat(progress.warnings).noneMatch(line -> line.contains("left behind"));
    }

    private static DeployPolicy policy(Method method) {
        return new DeployPolicy(
                DeployPolicy.OnFailure.ROLLBACK,
                DeployPolicy.OnFailedCreate.FAIL,
                DeployPolicy.OnBusy.WAIT,
                method,
                false);
    }

    private static List<Step> course(String kind) {
        return List.of(
                Step.resource("StateMachine", MACHINE, kind + "_IN_PROGRESS"),
                Step.resource("StateMachine", MACHINE, kind + "_COMPLETE"),
                Step.stack(kind + "_COMPLETE"));
    }

    private static List<Step> failing(String kind, String back) {
        return List.of(
                Step.resource("StateMachine", MACHINE, kind + "_FAILED", "The role cannot be assumed"),
                Step.stack(back + "_IN_PROGRESS"),
                Step.stack(back + "_COMPLETE"));
    }
}
