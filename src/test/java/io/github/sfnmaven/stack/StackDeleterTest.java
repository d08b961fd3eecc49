package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy.OnBusy;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StackDeleterTest extends StackTest {
    @Test
    void deletesByIdAndWaits() {
        FakeStack stack = aws.put(FakeStack.named("order").past("old", Step.stack("CREATE_COMPLETE")));
        aws.next(Step.resource("A", "AWS::SNS::Topic", "DELETE_COMPLETE"), Step.stack("DELETE_COMPLETE"));

        StackOutcome outcome = delete(Optional.of("order"));

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.sentence()).matches("Stack 'order' deleted in 0\\.[23] s");
        assertThat(aws.calls("DeleteStack").get(0).get("StackName")).isEqualTo(stack.id());
        assertThat(aws.calls("DeleteStack").get(0).get("ClientRequestToken")).isNotEmpty();
        assertThat(progress.steps).containsExactly("Deleting stack 'order'");
        assertThat(progress.told())
                .containsExactly("order DELETE_IN_PROGRESS", "A DELETE_COMPLETE", "order DELETE_COMPLETE");
    }

    @Test
    void takesAStackThatIsGoneForSuccess() {
        assertThat(delete(Optional.of("order")))
                .isEqualTo(new StackOutcome.Absent("order", true, "eu-central-1, endpoint " + aws.endpoint()));
        assertThat(aws.calls("DeleteStack")).isEmpty();
    }

    @Test
    void wantsTheNameRepeated() {
        StackOutcome outcome = delete(Optional.empty());

        assertThat(outcome.sentence())
                .isEqualTo("Deleting stack 'order' needs a confirmation: repeat the name with -Dsfn.confirm=order");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    void doesNotTakeAnotherNameForAConfirmation() {
        StackOutcome outcome = delete(Optional.of("true"));

        assertThat(outcome.sentence())
                .isEqualTo("Confirmation 'true' is not the name of stack 'order': repeat the name with"
                        + " -Dsfn.confirm=order");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    void leavesAProtectedStackAlone() {
        aws.put(FakeStack.named("order").terminationProtected());

        assertThat(delete(Optional.of("order")).sentence())
                .isEqualTo("Stack 'order' is protected from termination: deploy with"
                        + " -Dsfn.terminationProtection=false, or run 'aws cloudformation update-termination-protection"
                        + " --no-enable-termination-protection --stack-name order', before you delete it");
        assertThat(aws.calls("DeleteStack")).isEmpty();
    }

    @Test
    void leavesABusyStackAlone() {
        aws.put(FakeStack.named("order").status("UPDATE_IN_PROGRESS"));

        assertThat(delete(Optional.of("order"), OnBusy.FAIL).sentence())
                .startsWith("Stack 'order' is UPDATE_IN_PROGRESS (another operation runs)");
        assertThat(aws.calls("DeleteStack")).isEmpty();
    }

    @Test
    void waitsForAnotherOperationFirst() {
        aws.put(FakeStack.named("order").status("UPDATE_IN_PROGRESS"))
                .future(Step.stack("UPDATE_IN_PROGRESS"), Step.stack("UPDATE_COMPLETE"));

        assertThat(delete(Optional.of("order")).isSuccess()).isTrue();
        assertThat(progress.steps)
                .containsExactly(
                        "Waiting for stack 'order', which is UPDATE_IN_PROGRESS, for 1 h at most (<timeout> or"
                                + " -Dsfn.timeout); -Dsfn.onBusy=fail does not wait",
                        "Deleting stack 'order'");
    }

    @Test
    void namesWhatHoldsTheStack() {
        aws.put(FakeStack.named("order"));
        aws.next(
                Step.resource("Bucket", "AWS::S3::Bucket", "DELETE_FAILED", "The bucket is not empty"),
                Step.stack("DELETE_FAILED", "The following resource(s) failed to delete: [Bucket]."));

        StackOutcome outcome = delete(Optional.of("order"));

        assertThat(outcome.sentence())
                .isEqualTo("Deleting stack 'order' failed: 'Bucket' (AWS::S3::Bucket): The bucket is not empty;"
                        + " the stack is DELETE_FAILED");
    }

    @Test
    void passesOnWhatCloudFormationRefuses() {
        aws.put(FakeStack.named("order"));
        aws.fail("DeleteStack", Fault.invalid("Role arn:x is invalid or cannot be assumed"));

        assertThat(delete(Optional.of("order")).sentence())
                .isEqualTo(
                        "CloudFormation refuses to delete stack 'order': Role arn:x is invalid or cannot be assumed");
    }

    private StackOutcome delete(Optional<String> confirm) {
        return delete(confirm, OnBusy.WAIT);
    }

    private StackOutcome delete(Optional<String> confirm, OnBusy onBusy) {
        return new StackDeleter(session(WaitSettings.DEFAULTS)).delete("order", confirm, onBusy);
    }
}
