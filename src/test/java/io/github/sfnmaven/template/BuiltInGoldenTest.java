package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in templates in several configurations; {@code -Dgolden.update} writes what is missing. */
final class BuiltInGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/render");
    private static final TemplateReference REST_API = new TemplateReference.BuiltIn("rest-api");
    private static final String PARENT = """
            {
              "Comment": "Starts a child – Größe 😀",
              "StartAt": "Call",
              "States": {
                "Call": {
                  "Type": "Task",
                  "Resource": "arn:${AWS::Partition}:states:::states:startExecution",
                  "Parameters": { "StateMachineArn": "${ChildStateMachine}", "Input": { "table": "${Table}", "raw": "${!raw}" } },
                  "Next": "Store"
                },
                "Store": { "Type": "Pass", "Parameters": { "queue.$": "$.queue", "url": "${Queue}" }, "End": true }
              }
            }
            """;
    private static final String CHILD = """
            Comment: A child
            StartAt: Done
            States:
              Done:
                Type: Succeed
            """;
    private static final String POLICY = """
            Version: 2012-10-17
            Statement:
              - Effect: Allow
                Action: states:StartExecution
                Resource: !Ref ChildStateMachine
            """;

    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("state-machine", Requests.request().definition("order.asl.json", Requests.HELLO)),
                Arguments.of(
                        "state-machine-role-logging-tracing",
                        Requests.request()
                                .definition("order.asl.json", Requests.HELLO, MachineType.EXPRESS)
                                .variable("transform", "")
                                .machines(settings("arn:aws:iam::123456789012:role/runs-orders", List.of()))),
                Arguments.of("state-machine-family", family(Requests.request())),
                Arguments.of(
                        "rest-api", Requests.request().template(REST_API).definition("order.asl.json", Requests.HELLO)),
                Arguments.of(
                        "rest-api-sync",
                        Requests.request()
                                .template(REST_API)
                                .definition("order.asl.json", Requests.HELLO, MachineType.EXPRESS)
                                .variable("sync", "true")
                                .variable("path", "/v1/orders/")
                                .variable("stage", "test")
                                .variable("transform", "")),
                Arguments.of(
                        "rest-api-family",
                        family(Requests.request().template(REST_API)).variable("path", "api")));
    }

    private static Requests family(Requests request) {
        return request.definition("orders.asl.json", PARENT)
                .definition("child.asl.yaml", CHILD)
                .substitution("Table", "a \"quoted\" täble 😀\\")
                .substitution("Queue", "{\"Fn::ImportValue\": \"OrderQueue\"}")
                .machines(settings(
                        "",
                        List.of(
                                new ExecutionPolicy.Managed("arn:aws:iam::aws:policy/AWSXrayWriteOnlyAccess"),
                                new ExecutionPolicy.Inline("child", SourceFile.of("child.yaml", POLICY)),
                                new ExecutionPolicy.Inline(
                                        "any name",
                                        SourceFile.of(
                                                "queue.json",
                                                "{\"Version\": \"2012-10-17\", \"Statement\": [{\"Effect\": \"Allow\","
                                                        + " \"Action\": \"sqs:*\", \"Resource\": \"*\"}]}")))));
    }

    private static MachineSettings settings(String role, List<ExecutionPolicy> policies) {
        return new MachineSettings(Optional.empty(), Optional.of(role), policies, LogLevel.ERROR, true);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void rendersAsRecorded(String name, Requests request) throws IOException {
        Rendering rendering = TemplateRenderer.render(request.build());

        assertThat(rendering.diagnostics()).isEmpty();
        assertThat(rendering.problems()).isEmpty();
        String text = rendering.template().orElseThrow().text();
        Path golden = FOLDER.resolve(name + ".yaml");
        if (System.getProperty("golden.update") != null && !Files.exists(golden)) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
    }
}
