package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;

/** Outages that last longer than the SDK tries: its client here gives up after four attempts. */
class PatienceTest extends StackTest {
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));
    private static final String WARNING =
            "CloudFormation does not answer, trying again: Service is unable to handle request";

    @ParameterizedTest
    @ValueSource(strings = {"GetTemplate", "UpdateStack", "DescribeStacks", "DescribeStackEvents"})
    void getsOverAnOutageOfAnyCallOfAnUpdate(String action) {
        aws.put(FakeStack.named("order").template("other"));
        if (action.equals("DescribeStacks")) {
            aws.fail(action, Fault.none());
        }
        outage(action, 12);

        StackOutcome outcome = deploy();

        assertThat(outcome).isInstanceOf(StackOutcome.Completed.class);
        assertThat(progress.warnings).containsExactly(WARNING);
        assertThat(aws.calls("UpdateStack"))
                .extracting(call -> call.get("ClientRequestToken"))
                .containsOnly(aws.calls("UpdateStack").get(0).get("ClientRequestToken"));
    }

    @Test
    void createsWithOneTokenHoweverOftenItAsks() {
        outage("CreateStack", 9);

        assertThat(deploy().isSuccess()).isTrue();
        assertThat(aws.calls("CreateStack"))
                .hasSize(10)
                .extracting(call -> call.get("ClientRequestToken"))
                .containsOnly(aws.calls("CreateStack").get(0).get("ClientRequestToken"));
    }

    @Test
    void deletesThroughAnOutage() {
        aws.put(FakeStack.named("order"));
        outage("DeleteStack", 9);

        StackOutcome outcome = new StackDeleter(session(WaitSettings.DEFAULTS))
                .delete("order", Optional.of("order"), DeployPolicy.OnBusy.WAIT);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(progress.warnings).containsExactly(WARNING);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endsWellWhereTheLostWriteHasWorked(boolean there) {
        if (there) {
            aws.put(FakeStack.named("order").template("other"));
        }
        String write = there ? "UpdateStack" : "CreateStack";
        aws.next();
        aws.fail(write, new Fault(503, "ServiceUnavailable", "Gone", true));
        outage(write, 11);

        StackOutcome outcome =
                deploy(new WaitSettings(true, Duration.ofMinutes(2), Optional.of(Duration.ofSeconds(5))));

        // Nobody ends the operation here: that it is followed is what matters.
        assertThat(outcome).isInstanceOf(StackOutcome.Detached.class);
        assertThat(aws.calls(write)).hasSize(13);
        assertThat(progress.told()).containsExactly("order " + (there ? "UPDATE" : "CREATE") + "_IN_PROGRESS");
    }

    @Test
    void pausesBetweenTheCallsWithoutRegardToThePollInterval() {
        outage("CreateStack", 15);

        deploy(new WaitSettings(true, Duration.ofHours(2), Optional.of(Duration.ofMinutes(10))));

        assertThat(time.pauses.subList(0, 3)).allMatch(pause -> pause.toMillis() >= 250 && pause.toMillis() <= 350);
        assertThat(time.pauses.stream().distinct()).hasSizeGreaterThan(1);
    }

    @Test
    void givesUpWhenTheTimeIsUp() {
        aws.failAlways("CreateStack", Fault.throttled());

        assertThatThrownBy(() -> deploy(new WaitSettings(true, Duration.ofSeconds(75), Optional.empty())))
                .isInstanceOf(CloudFormationException.class);
        assertThat(time.pauses.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofSeconds(75));
        assertThat(progress.warnings).hasSize(1);
        assertThat(progress.steps)
                .hasSize(3)
                .last()
                .asString()
                .matches("CloudFormation still does not answer after 1 min( \\d s)?");
    }

    @Test
    void doesNotAskOnBeforeAnyCallWasAnswered() {
        outage("DescribeStacks", 4);

        assertThatThrownBy(this::deploy).isInstanceOf(CloudFormationException.class);
        assertThat(aws.actions()).hasSize(4).containsOnly("DescribeStacks");
        assertThat(progress.warnings).isEmpty();
    }

    @Test
    void takesARefusalForAnAnswer() {
        aws.fail("CreateStack", Fault.denied("CreateStack"));

        assertThatThrownBy(this::deploy).isInstanceOf(CloudFormationException.class);
        assertThat(aws.calls("CreateStack")).hasSize(1);
    }

    @Test
    void doesNotWaitForAnActionThatTheEndpointDoesNotKnow() {
        aws.put(FakeStack.named("order").template("other"));
        aws.failAlways("GetTemplate", Fault.of(501, "NotImplemented", "Not here"));

        assertThatThrownBy(this::deploy).isInstanceOf(CloudFormationException.class);
        assertThat(time.pauses).isEmpty();
    }

    @Test
    void warnsOnceOfAnOutageOfTheEventsAndStillSeesTheEnd() {
        aws.put(FakeStack.named("order").status("UPDATE_COMPLETE").template("other"));
        aws.failAlways("DescribeStackEvents", Fault.unavailable());

        assertThat(deploy().isSuccess()).isTrue();
        assertThat(progress.warnings).containsExactly(WARNING);
    }

    @Test
    void takesACallWithoutAnswerInTimeForSomethingThatPasses() {
        assertThat(StackErrors.isPassing(ApiCallTimeoutException.create(60_000)))
                .isTrue();
    }

    private void outage(String action, int calls) {
        aws.fail(action, Collections.nCopies(calls, Fault.unavailable()).toArray(Fault[]::new));
    }

    private StackOutcome deploy() {
        return deploy(WaitSettings.DEFAULTS);
    }

    private StackOutcome deploy(WaitSettings settings) {
        return new StackDeployer(session(settings)).deploy(SPEC);
    }
}
