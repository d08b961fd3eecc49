package io.github.sfnmaven.stack.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.stack.event.Failures;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.event.RootCause;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeploymentReportTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS))
            .withParameters(Map.of("Stage", "test", "Password", "correct horse"));
    private static final ResourceEvent FAILURE = new ResourceEvent(
            "e1",
            START.plusSeconds(1),
            "",
            "order",
            "arn:order",
            "Topic",
            "",
            "AWS::SNS::Topic",
            "CREATE_FAILED",
            Optional.of("'correct horse' is no password"),
            Optional.of("t"));

    @Test
    void tellsASuccess() {
        StackOutcome outcome = new StackOutcome.Completed(
                StackOperation.CREATE, stack("CREATE_COMPLETE"), List.of(), Duration.ofSeconds(12));

        assertThat(DeploymentReport.json(SPEC, outcome, START, START.plusSeconds(12)))
                .isEqualToIgnoringWhitespace("""
                        {
                          "tool": "sfn-maven-plugin",
                          "stackName": "order",
                          "stackId": "arn:order",
                          "status": "CREATE_COMPLETE",
                          "outcome": "created",
                          "success": true,
                          "message": "Stack 'order' created in 12 s",
                          "started": "2026-03-01T12:00:00Z",
                          "ended": "2026-03-01T12:00:12Z",
                          "seconds": 12,
                          "parameters": {"Password": "****", "Stage": "test"},
                          "outputs": {"Key": "has **** in it"},
                          "timeline": []
                        }
                        """);
    }

    @Test
    void tellsAFailureWithItsCause() {
        StackOutcome outcome = new StackOutcome.Failed(
                StackOperation.CREATE,
                stack("ROLLBACK_COMPLETE"),
                RootCause.of(List.of(FAILURE)),
                List.of(FAILURE),
                Optional.of("https://console"));

        String json = DeploymentReport.json(SPEC, outcome, START, START.plusSeconds(1));

        assertThat(json)
                .contains("\"outcome\": \"failed\"", "\"success\": false", "\"console\": \"https://console\"")
                .contains("\"cause\": {", "\"resource\": \"Topic\"", "\"reason\": \"'****' is no password\"")
                .contains("\"timeline\": [")
                .doesNotContain("horse");
    }

    @Test
    void tellsWhatToDoAndWhatIsLeft() {
        ResourceEvent failure = Failures.of("Topic", "CREATE_FAILED", "No export named correct horse found");
        ResourceEvent left = Failures.of("Topic", "DELETE_FAILED", "It is in use");
        StackOutcome outcome = new StackOutcome.Failed(
                StackOperation.CREATE,
                stack("ROLLBACK_COMPLETE"),
                RootCause.of(List.of(failure, left)),
                List.of(failure, left),
                Optional.empty());

        assertThat(DeploymentReport.json(SPEC, outcome, START, START))
                .contains("\"hint\": \"deploy the stack that exports '****' first,")
                .containsIgnoringWhitespaces(
                        "\"consequences\": [], \"leftBehind\": [{\"time\": \"1970-01-01T00:00:00Z\"");
    }

    @Test
    void namesEveryOutcome() {
        DeployedStack stack = stack("UPDATE_COMPLETE");

        assertThat(List.of(
                                new StackOutcome.Unchanged(stack),
                                new StackOutcome.Started(StackOperation.UPDATE, "order", "arn:order"),
                                new StackOutcome.Refused("order", Optional.empty(), "No"),
                                new StackOutcome.Detached(StackOperation.UPDATE, stack, "after 1 h", List.of()))
                        .stream()
                        .map(outcome -> DeploymentReport.json(SPEC, outcome, START, START)
                                .replaceAll("(?s).*\"outcome\": \"(\\w+)\".*", "$1")))
                .containsExactly("unchanged", "started", "refused", "detached");
    }

    @Test
    void isWrittenBesideTheTemplate(@TempDir Path folder) throws IOException {
        Path file = DeploymentReport.write(folder.resolve("target/sfn"), "order", "{}\n");

        assertThat(file).isEqualTo(folder.resolve("target/sfn/order.deployment.json"));
        assertThat(Files.readString(file)).isEqualTo("{}\n");
    }

    private static DeployedStack stack(String status) {
        return new DeployedStack(
                "order",
                "arn:order",
                status,
                Optional.empty(),
                Map.of("Password", "correct horse"),
                Map.of(),
                List.of(),
                Map.of("Key", "has correct horse in it"),
                false,
                RollbackSettings.NONE);
    }
}
