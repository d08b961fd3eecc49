package io.github.sfnmaven.stack.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventFormatTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";

    @Test
    void laysColumnsOutForATemplate() {
        EventFormat format =
                EventFormat.of(StackSpec.of("order", Templates.of(Templates.PLAIN)), ZoneId.of("Europe/Berlin"));

        assertThat(List.of(
                        format.line(
                                event("order", "AWS::CloudFormation::Stack", "CREATE_IN_PROGRESS", "User Initiated"),
                                EventFormat.Paint.PLAIN),
                        format.line(
                                event("StateMachine", MACHINE, "CREATE_FAILED", " No\n  way. "),
                                EventFormat.Paint.PLAIN),
                        format.line(event("StateMachine", MACHINE, "CREATE_COMPLETE", ""), EventFormat.Paint.PLAIN)))
                .containsExactly(
                        "10:00:05  CREATE_IN_PROGRESS    order         AWS::CloudFormation::Stack        User Initiated",
                        "10:00:05  CREATE_FAILED         StateMachine  AWS::StepFunctions::StateMachine  No way.",
                        "10:00:05  CREATE_COMPLETE       StateMachine  AWS::StepFunctions::StateMachine");
    }

    @Test
    void laysColumnsOutForAListOfEvents() {
        List<ResourceEvent> events = List.of(
                event("A", "AWS::SNS::Topic", "DELETE_COMPLETE", ""),
                event("Longer", "AWS::S3::Bucket", "DELETE_FAILED", "full"));
        EventFormat format = EventFormat.of(events, ZoneOffset.UTC);

        assertThat(events.stream().map(event -> format.line(event, EventFormat.Paint.PLAIN)))
                .containsExactly(
                        "2026-03-01 09:00:05  DELETE_COMPLETE  A       AWS::SNS::Topic",
                        "2026-03-01 09:00:05  DELETE_FAILED    Longer  AWS::S3::Bucket  full");
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE_IN_PROGRESS, RUNNING",
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS, RUNNING",
        "DELETE_SKIPPED, RUNNING",
        "CREATE_COMPLETE, COMPLETE",
        "DELETE_COMPLETE, COMPLETE",
        "UPDATE_FAILED, FAILED",
        "ROLLBACK_FAILED, FAILED",
        "ROLLBACK_IN_PROGRESS, ROLLBACK",
        "UPDATE_ROLLBACK_COMPLETE, ROLLBACK"
    })
    void paintsTheStatusAlone(String status, String tone) {
        String line = EventFormat.usual(ZoneOffset.UTC)
                .line(event("A", "T", status, ""), (given, text) -> "<" + given + ":" + text + ">");

        assertThat(line).startsWith("09:00:05  <" + tone + ":" + status + ">").doesNotEndWith(" ");
    }

    private static ResourceEvent event(String logicalId, String type, String status, String reason) {
        return new ResourceEvent(
                "id",
                Instant.parse("2026-03-01T09:00:05Z"),
                "",
                "order",
                "arn",
                logicalId,
                "physical",
                type,
                status,
                Optional.of(reason).filter(text -> !text.isEmpty()),
                Optional.empty());
    }
}
