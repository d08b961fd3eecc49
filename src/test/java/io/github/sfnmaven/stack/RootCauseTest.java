package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RootCauseTest {
    private static final ResourceEvent CANCELLED = failed("A", "Resource creation cancelled");
    private static final ResourceEvent CAUSE = failed("B", "The name is taken");
    private static final ResourceEvent LATER = failed("C", "Timed out");

    @Test
    void isTheFirstFailureThatWasNotCancelled() {
        RootCause cause = RootCause.of(List.of(CANCELLED, CAUSE, LATER));

        assertThat(cause.first()).contains(CAUSE);
        assertThat(cause.consequences()).containsExactly(CANCELLED, LATER);
    }

    @Test
    void mayMentionACancellation() {
        ResourceEvent event = failed("B", "The subscription was cancelled by its owner");

        assertThat(RootCause.of(List.of(event)).first()).contains(event);
    }

    @Test
    void isInTheNestedStackAndNotTheNestedStack() {
        ResourceEvent nested = event("Child", "arn:child", "AWS::CloudFormation::Stack", "CREATE_FAILED", "Failed");

        assertThat(RootCause.of(List.of(nested, LATER)).first()).contains(LATER);
        assertThat(RootCause.of(List.of(nested)).first()).contains(nested);
    }

    @Test
    void isTheStacksOwnFirstReasonWhereNoResourceFailed() {
        ResourceEvent begun = ofStack("CREATE_IN_PROGRESS", "User Initiated");
        ResourceEvent alarm = ofStack("ROLLBACK_IN_PROGRESS", "Alarm went off");
        ResourceEvent end = ofStack("ROLLBACK_FAILED", "Something else");

        assertThat(RootCause.of(List.of(begun, alarm, end)).first()).contains(alarm);
    }

    @Test
    void mayBeUnknown() {
        assertThat(RootCause.of(List.of()).first()).isEmpty();
    }

    private static ResourceEvent failed(String logicalId, String reason) {
        return event(logicalId, "physical", "AWS::SNS::Topic", "CREATE_FAILED", reason);
    }

    private static ResourceEvent ofStack(String status, String reason) {
        return event("order", "arn:order", "AWS::CloudFormation::Stack", status, reason);
    }

    private static ResourceEvent event(String logicalId, String physicalId, String type, String status, String reason) {
        return new ResourceEvent(
                logicalId + status,
                Instant.EPOCH,
                "",
                "order",
                "arn:order",
                logicalId,
                physicalId,
                type,
                status,
                Optional.of(reason),
                Optional.empty());
    }
}
