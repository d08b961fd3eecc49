package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.call.DetachedCall;
import io.github.sfnmaven.call.TimeLimit;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;

/** Calls end when their time is up, wherever the other side stalls. */
class StallingServerTest {
    private static final OddServer.Answer SLOW_HEADERS =
            out -> trickle(out, "HTTP/1.1 200 OK\r\nX-Long: " + "a".repeat(1000));
    private static final OddServer.Answer SLOW_BODY = out -> {
        out.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return trickle(out, "<DescribeStacksResponse>" + " ".repeat(1000));
    };
    private static final OddServer.Answer SLOW_CHUNKS = out -> {
        out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        return trickle(out, "1\r\n<\r\n".repeat(1000));
    };

    private static final List<Consumer<AwsClients>> CALLS = List.of(
            clients -> clients.cloudFormation().describeStacks(),
            clients -> clients.cloudFormation().createStack(request -> request.stackName("order")),
            clients -> clients.sts().getCallerIdentity(),
            clients -> clients.stepFunctions().validateStateMachineDefinition(request -> request.definition("{}")),
            clients -> clients.s3().putObject(request -> request.bucket("b").key("k"), RequestBody.fromString("x")));

    /** All at the same time, since each takes the few seconds that a last call has. */
    @Test
    void areCutWhenTheTimeIsUp() throws Exception {
        List<FutureTask<Duration>> times = new ArrayList<>();
        for (OddServer.Answer answer : List.of(OddServer.Answer.silence(), SLOW_HEADERS, SLOW_BODY, SLOW_CHUNKS)) {
            CALLS.forEach(call -> times.add(DetachedCall.start("stall", () -> time("http", answer, call))));
        }
        times.add(DetachedCall.start("tls", () -> time("https", OddServer.Answer.silence(), CALLS.get(0))));

        for (FutureTask<Duration> time : times) {
            assertThat(time.get(60, TimeUnit.SECONDS)).isLessThan(Duration.ofSeconds(15));
        }
    }

    @Test
    void areLeftAtOnceOnAnInterruption() throws Exception {
        CountDownLatch connected = new CountDownLatch(1);
        try (OddServer server = OddServer.start(out -> {
                    connected.countDown();
                    return false;
                });
                AwsClients clients = open(server.endpoint("http"), TimeLimit.none())) {
            Thread caller = Thread.currentThread();
            var unused = DetachedCall.start("signal", () -> {
                connected.await();
                caller.interrupt();
                return true;
            });

            assertThatThrownBy(() -> clients.cloudFormation().describeStacks()).isInstanceOf(AbortedException.class);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static Duration time(String scheme, OddServer.Answer answer, Consumer<AwsClients> call) throws Exception {
        try (OddServer server = OddServer.start(answer);
                AwsClients clients = open(server.endpoint(scheme), TimeLimit.of(Duration.ofMillis(200)))) {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> call.accept(clients)).isInstanceOf(SdkException.class);
            return Duration.ofNanos(System.nanoTime() - begin);
        }
    }

    /** Byte by byte, each a moment after the one before; gives back that more is to come. */
    private static boolean trickle(OutputStream out, String text) throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        try {
            for (int at : IntStream.range(0, text.length()).toArray()) {
                out.write(text.charAt(at));
                out.flush();
                if (never.await(200, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static AwsClients open(URI endpoint, TimeLimit limit) {
        ClientSettings settings = new ClientSettings(
                Optional.of("eu-central-1"),
                Optional.empty(),
                Optional.of(endpoint),
                Optional.of(new ServerCredentials(
                        "aws", "KEY", "secret", Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty());
        return new AwsClients(settings, Retries.patient(), new Paces(System::nanoTime), limit);
    }
}
