package io.github.sfnmaven.stack.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.stack.event.Failures;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.event.RootCause;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureTextTest {
    private static final String DENIED =
            "Resource handler returned message: \"Rate exceeded (Service: Sns, Status Code:"
                    + " 400, Request ID: 4a)\" (RequestToken: 5b, HandlerErrorCode: Throttling)";
    private static final ResourceEvent CAUSE = Failures.of("Topic", "CREATE_FAILED", DENIED);

    @Test
    void saysWhatTheServiceSaysAndWhatToDoInOneSentence() {
        assertThat(FailureText.sentence(failed("ROLLBACK_COMPLETE", CAUSE)))
                .isEqualTo("Creating stack 'order' failed: 'Topic' (AWS::SNS::Topic): Rate exceeded; the stack is"
                        + " ROLLBACK_COMPLETE; too many calls at once: deploy again, and fewer stacks at a time");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE_ROLLBACK_FAILED", "UPDATE_FAILED", "DELETE_FAILED"})
    void doesNotSendBackToDeployingWhereTheStackNeedsCareFirst(String status) {
        assertThat(FailureText.sentence(failed(status, CAUSE))).endsWith("Rate exceeded; the stack is " + status);
    }

    @Test
    void keepsALongHintOutOfTheSentence() {
        ResourceEvent cause = Failures.ofType(
                "AWS::StepFunctions::StateMachine",
                "The state machine IAM Role is not authorized to access the Log Destination");

        StackOutcome.Failed failed = failed("ROLLBACK_COMPLETE", cause);

        assertThat(FailureText.sentence(failed))
                .endsWith("is not authorized to access the Log Destination; the stack is ROLLBACK_COMPLETE");
        assertThat(FailureText.lines(failed)).anyMatch(line -> line.startsWith("Hint: give the state machine's role"));
    }

    @Test
    void putsTheWholeReasonThenTheHintThenTheConsequences() {
        ResourceEvent other = Failures.of("Other", "CREATE_FAILED", "Timed\nout");

        assertThat(FailureText.lines(failed(
                        "ROLLBACK_COMPLETE",
                        CAUSE,
                        cancelled("A"),
                        other,
                        cancelled("B"),
                        cancelled("Child/C"),
                        Failures.of("Bucket", "DELETE_FAILED", "It is not empty"))))
                .containsExactly(
                        "Root cause: Topic (AWS::SNS::Topic) CREATE_FAILED",
                        "  " + DENIED,
                        "Hint: too many calls at once: deploy again, and fewer stacks at a time",
                        "Consequences:",
                        "  3 other resources were cancelled: A, B, Child/C",
                        "  Other (AWS::SNS::Topic) CREATE_FAILED: Timed out",
                        "Left behind:",
                        "  Bucket (AWS::SNS::Topic) DELETE_FAILED: It is not empty",
                        "Stack 'order' is ROLLBACK_COMPLETE",
                        "Next: fix the cause and deploy again, which deletes what is left and creates the stack again");
    }

    @Test
    void namesNotMoreThanTenThatWereCancelled() {
        ResourceEvent[] events = Stream.concat(
                        Stream.of(CAUSE), IntStream.rangeClosed(1, 12).mapToObj(i -> cancelled("R" + i)))
                .toArray(ResourceEvent[]::new);

        assertThat(FailureText.lines(failed("ROLLBACK_COMPLETE", events)))
                .contains("  12 other resources were cancelled: R1, R2, R3, R4, R5, R6, R7, R8, R9, R10 and 2 more");
    }

    private static ResourceEvent cancelled(String label) {
        return Failures.of(label, "CREATE_FAILED", "Resource creation cancelled");
    }

    private static StackOutcome.Failed failed(String status, ResourceEvent... events) {
        DeployedStack stack = DeployedStack.begun("order", "arn:order", status);
        List<ResourceEvent> all = List.of(events);
        return new StackOutcome.Failed(StackOperation.CREATE, stack, RootCause.of(all), all, Optional.empty());
    }
}
