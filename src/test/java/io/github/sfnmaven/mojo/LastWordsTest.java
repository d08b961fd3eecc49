package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Moment;
import io.github.sfnmaven.cloudformation.Step;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LastWordsTest {
    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without asking it")
    void sayHowToFollowTheOperationWhenTheJvmIsEnded() throws Exception {
        try (FakeCloudFormation aws = running()) {
            assertThat(ended(aws, "detach"))
                    .containsOnlyOnce("[error] Stopped waiting for stack 'orders' on interruption: it is"
                            + " UPDATE_IN_PROGRESS; wait on with 'mvn sfn:wait -Dsfn.stackName=orders"
                            + " -Dsfn.region=eu-central-1 -Dsfn.endpointUrl=" + aws.endpoint() + "'");
            assertThat(aws.calls("CancelUpdateStack")).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without asking it")
    void cancelTheUpdateWhenTheJvmIsEnded() throws Exception {
        try (FakeCloudFormation aws = running()) {
            assertThat(ended(aws, "cancel")).anyMatch(line -> line.startsWith("[error] Cancelled the update of stack"));
            assertThat(aws.calls("CancelUpdateStack")).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "wait, DescribeStacks, 2, ARRIVED",
        "wait, DescribeStackEvents, 2, DONE",
        "deploy, UpdateStack, 1, ARRIVED",
        "deploy, UpdateStack, 1, DONE",
        "deploy, DescribeStackEvents, 2, ANSWERED",
    })
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows ends a process without asking it")
    void cancelTheUpdateWhateverCallIsUnderWay(String goal, String action, int number, Moment moment) throws Exception {
        try (FakeCloudFormation aws = FakeCloudFormation.start()) {
            FakeStack stack =
                    aws.put(FakeStack.named("orders").status("UPDATE_COMPLETE").template("other"));
            if (goal.equals("wait")) {
                stack.past("t", Step.stack("UPDATE_IN_PROGRESS"));
            }
            aws.next();
            CompletableFuture<Process> build = new CompletableFuture<>();
            aws.at(moment, action, number, () -> build.join().toHandle().destroy());
            build.complete(WaitingBuild.start(folder, aws.endpoint().toString(), "cancel", goal));

            assertThat(lines(build.join()))
                    .containsOnlyOnce("[error] Cancelled the update of stack 'orders' on interruption: it rolls back;"
                            + " follow it with 'mvn sfn:wait -Dsfn.stackName=orders -Dsfn.region=eu-central-1"
                            + " -Dsfn.endpointUrl=" + aws.endpoint() + "'");
            assertThat(stack.status()).isEqualTo("UPDATE_ROLLBACK_IN_PROGRESS");
        }
    }

    private static List<String> lines(Process build) throws IOException {
        try (BufferedReader reader = build.inputReader(StandardCharsets.UTF_8)) {
            return reader.lines().toList();
        } finally {
            build.destroyForcibly();
        }
    }

    @Test
    void areSaidByTheHookWhereTheThreadIsStuck() throws InterruptedException {
        LastWords words = ofAnotherThread(Duration.ZERO);

        words.end();

        assertThat(words.isLate()).isTrue();
        assertThat(said).containsExactly("stuck");
    }

    @Test
    void areNotSaidTwice() throws InterruptedException {
        LastWords words = ofAnotherThread(Duration.ZERO);

        words.close();
        words.end();

        assertThat(said).isEmpty();
    }

    /** Whom the hook may interrupt without harm to the test. */
    private LastWords ofAnotherThread(Duration patience) throws InterruptedException {
        AtomicReference<LastWords> words = new AtomicReference<>();
        Thread worker = new Thread(() -> words.set(new LastWords(patience, () -> said.add("stuck"))));
        worker.start();
        worker.join();
        return Objects.requireNonNull(words.get());
    }

    private static FakeCloudFormation running() {
        FakeCloudFormation aws = FakeCloudFormation.start();
        aws.put(FakeStack.named("orders").past("t", Step.stack("UPDATE_IN_PROGRESS")));
        return aws;
    }

    /** What a build prints that is ended while it waits. */
    private List<String> ended(FakeCloudFormation aws, String onInterrupt) throws IOException {
        Process build = WaitingBuild.start(folder, aws.endpoint().toString(), onInterrupt, "wait");
        try (BufferedReader reader = build.inputReader(StandardCharsets.UTF_8)) {
            List<String> lines = new ArrayList<>();
            String line = reader.readLine();
            while (line != null) {
                lines.add(line);
                if (line.contains("UPDATE_IN_PROGRESS") && line.startsWith("[info]   ")) {
                    // Unlike the process itself, its handle leaves the output open.
                    build.toHandle().destroy();
                }
                line = reader.readLine();
            }
            return lines;
        } finally {
            build.destroyForcibly();
        }
    }
}
