package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.call.TimeLimit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Whatever answers, each call ends with one sentence. */
class UnexpectedAnswerTest {
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String HTML = "<!DOCTYPE html>\n<html><head><title>Sign in</title></head></html>";

    private static final Map<String, Consumer<AwsClients>> CALLS = Map.of(
            "cloudformation:DescribeStacks",
            clients -> clients.cloudFormation().describeStacks(request -> request.stackName("order")),
            "cloudformation:CreateStack",
            clients -> clients.cloudFormation().createStack(request -> request.stackName("order")),
            "sts:GetCallerIdentity",
            clients -> clients.sts().getCallerIdentity(),
            "states:ValidateStateMachineDefinition",
            clients -> clients.stepFunctions().validateStateMachineDefinition(request -> request.definition("{}")),
            "s3:HeadBucket",
            clients -> clients.s3().headBucket(request -> request.bucket("b")),
            "s3:GetBucketEncryption",
            clients -> clients.s3().getBucketEncryption(request -> request.bucket("b")),
            "s3:PutObject",
            clients -> clients.s3().putObject(request -> request.bucket("b").key("k"), RequestBody.fromString("x")));

    private static Consumer<AwsClients> request(String call) {
        return Objects.requireNonNull(CALLS.get(call));
    }

    private static Stream<Arguments> foreign() {
        return CALLS.keySet().stream()
                .flatMap(call -> Stream.of(
                                body("text/html", HTML),
                                body("text/html", ""),
                                body("application/json", "[1]"),
                                body("text/xml", "<ListAllMyBucketsResult/>"),
                                "HTTP/1.1 302 Found\r\nLocation: https://login.example.com/\r\nContent-Length: 0\r\n\r\n",
                                "HTTP/1.1 403 Forbidden\r\nContent-Type: text/html\r\n\r\n" + HTML)
                        .map(answer -> Arguments.of(call, answer)))
                // A refusal without a body may be S3's.
                .filter(each -> !each.get()[0].equals("s3:HeadBucket")
                        || !each.get()[1].toString().contains(" 403 "));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void saysWhatAnswersInsteadOfAws(String call, String answer) throws Exception {
        String sentence = failure(OddServer.Answer.of(answer), request(call));

        assertThat(sentence)
                .matches("Something else than AWS answered " + call
                        + " at http://127\\.0\\.0\\.1:\\d+ \\(status \\d{3}.*\\):"
                        + " check <endpointUrl> or -Dsfn\\.endpointUrl, and a proxy .*")
                .hasSizeLessThan(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <DescribeStacksResponse><DescribeStacksResult><Stacks> | no whole XML document
            <GetCallerIdentityResponse/>                           | no <DescribeStacksResponse>
            <ErrorResponse><Error/></ErrorResponse>                | no <DescribeStacksResponse>
            {"Stacks": []}                                         | no whole XML document
            red\u009b\u202e                                         | no whole XML document: 'red\\u009b\\u202e'
            """)
    void doesNotTakeThemForAnAnswer(String body, String flaw) throws Exception {
        assertThat(failure(
                        OddServer.Answer.of(body(
                                "text/xml",
                                new String(body.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))),
                        request("cloudformation:DescribeStacks")))
                .contains("(status 200, text/xml, " + flaw);
    }

    @ParameterizedTest
    @CsvSource({
        "cloudformation:DescribeStacks, <DescribeStacksResponse>, <a>",
        "sts:GetCallerIdentity, <GetCallerIdentityResponse>, <a>",
        "s3:GetBucketEncryption, <ServerSideEncryptionConfiguration>, <a>",
        "states:ValidateStateMachineDefinition, '{\"a\":', [",
    })
    void boundsTheDepthOfAnAnswer(String call, String begin, String nesting) throws Exception {
        String answer = begin + nesting.repeat(200_000);

        assertThat(failure(OddServer.Answer.of(body("text/xml", answer)), request(call)))
                .contains("nested more than 100 deep");
        assertThat(failure(
                        OddServer.Answer.of("HTTP/1.1 400 Bad\r\nContent-Type: text/xml\r\n\r\n" + "<ErrorResponse>"
                                + nesting.repeat(200_000)),
                        request(call)))
                .contains("(status 400, text/xml, ");
    }

    @ParameterizedTest
    @MethodSource("names")
    void boundsTheLengthOfAnAnswer(String call) throws Exception {
        assertThat(failure(UnexpectedAnswerTest::writeMuch, request(call))).contains("more than 16 MB");
    }

    @ParameterizedTest
    @MethodSource("names")
    void boundsWhatIsUnpacked(String call) throws Exception {
        byte[] bomb = bomb();
        String head = OK + "Content-Encoding: gzip\r\nContent-Length: " + bomb.length + "\r\n\r\n";

        assertThat(failure(
                        out -> {
                            out.write(head.getBytes(StandardCharsets.ISO_8859_1));
                            out.write(bomb);
                            return true;
                        },
                        request(call)))
                .contains("more than 16 MB");
    }

    @ParameterizedTest
    @MethodSource("names")
    void endsWithASentenceWhereNoHttpComes(String call) throws Exception {
        for (String bytes : new String[] {"SSH-2.0-OpenSSH_9.2\r\n", "\u0000\u0001\u0002\u0003".repeat(50)}) {
            assertThat(failure(OddServer.Answer.of(bytes), request(call)))
                    .startsWith("Something else than AWS answered " + call)
                    .contains("(no HTTP)");
        }
    }

    @Test
    void endsWithASentenceWhereHeadersNeverEnd() throws Exception {
        assertThat(failure(UnexpectedAnswerTest::writeHeaders, request("cloudformation:DescribeStacks")))
                .contains("http://127.0.0.1:");
    }

    @Test
    void takesAPackedAnswerForWhatItHolds() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(
                    "<DescribeStacksResponse><DescribeStacksResult><Stacks/></DescribeStacksResult></DescribeStacksResponse>"
                            .getBytes(StandardCharsets.UTF_8));
        }

        try (OddServer server = OddServer.start(out -> {
                    out.write((OK + "Content-Encoding: gzip\r\nContent-Length: " + packed.size() + "\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
                    out.write(packed.toByteArray());
                    return true;
                });
                AwsClients clients = open(server.endpoint("http"))) {
            assertThat(clients.cloudFormation().describeStacks().stacks()).isEmpty();
        }
    }

    private static Stream<String> names() {
        return CALLS.keySet().stream().filter(call -> !call.equals("s3:HeadBucket"));
    }

    private static boolean writeMuch(OutputStream out) throws IOException {
        out.write((OK + "Content-Length: 300000000\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < 286; i++) {
            out.write(block);
        }
        return true;
    }

    private static boolean writeHeaders(OutputStream out) throws IOException {
        out.write(OK.getBytes(StandardCharsets.ISO_8859_1));
        byte[] block = "X-More: and more\r\n".repeat(1000).getBytes(StandardCharsets.ISO_8859_1);
        while (true) {
            out.write(block);
        }
    }

    private static byte[] bomb() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                gzip.write(block);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static String body(String type, String body) {
        return OK + "Content-Type: " + type + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    private static String failure(OddServer.Answer answer, Consumer<AwsClients> call) throws Exception {
        try (OddServer server = OddServer.start(answer);
                AwsClients clients = open(server.endpoint("http"))) {
            String[] sentence = new String[1];
            assertThatThrownBy(() -> call.accept(clients))
                    .isInstanceOfSatisfying(
                            SdkException.class,
                            e -> sentence[0] = clients.explain(e).getMessage());
            return sentence[0];
        }
    }

    private static AwsClients open(URI endpoint) {
        ClientSettings settings = new ClientSettings(
                Optional.of("eu-central-1"),
                Optional.empty(),
                Optional.of(endpoint),
                Optional.of(new ServerCredentials(
                        "aws", "KEY", "secret", Optional.empty(), Optional.empty(), Optional.empty())),
                Optional.empty(),
                Optional.empty());
        return new AwsClients(
                settings,
                Retries.with(BackoffStrategy.retryImmediately()),
                new Paces(System::nanoTime),
                TimeLimit.none());
    }
}
