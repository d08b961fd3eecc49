package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.Call;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.DeployPolicy.OnBusy;
import io.github.sfnmaven.stack.spec.DeployPolicy.OnFailedCreate;
import io.github.sfnmaven.stack.spec.DeployPolicy.OnFailure;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import io.github.sfnmaven.stack.spec.Templates;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a deploy makes of a stack that is busy, or that failed before. */
class StackDecisionTest extends StackTest {
    private static final String LIMIT =
            ", for 1 h at most (<timeout> or -Dsfn.timeout); -Dsfn.onBusy=fail does not wait";

    private static final Step ROLE_FAILED =
            Step.resource("Role", "AWS::IAM::Role", "CREATE_FAILED", "The policy is malformed");
    private static final Step TOPIC_CANCELLED =
            Step.resource("Topic", "AWS::SNS::Topic", "CREATE_FAILED", "Resource creation cancelled");

    @ParameterizedTest
    @CsvSource({
        "UPDATE_IN_PROGRESS, UPDATE_COMPLETE",
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS, UPDATE_COMPLETE",
        "UPDATE_ROLLBACK_IN_PROGRESS, UPDATE_ROLLBACK_COMPLETE",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS, UPDATE_ROLLBACK_COMPLETE",
        "CREATE_IN_PROGRESS, CREATE_COMPLETE",
        "IMPORT_IN_PROGRESS, IMPORT_COMPLETE",
        "IMPORT_ROLLBACK_IN_PROGRESS, IMPORT_ROLLBACK_COMPLETE"
    })
    void waitsForAnotherOperationAndUpdates(String status, String end) {
        other(status).future(Step.stack(status), Step.stack(end));

        assertThat(deploy().sentence()).startsWith("Stack 'order' updated in ");
        assertThat(progress.steps)
                .containsExactly("Waiting for stack 'order', which is " + status + LIMIT, "Updating stack 'order'");
    }

    @Test
    void createsTheStackWhenSomeoneElseHasDeletedIt() {
        other("DELETE_IN_PROGRESS").future(Step.stack("DELETE_IN_PROGRESS"), Step.stack("DELETE_COMPLETE"));

        assertThat(deploy().sentence()).startsWith("Stack 'order' created in ");
        assertThat(progress.steps)
                .containsExactly(
                        "Waiting for stack 'order', which is DELETE_IN_PROGRESS" + LIMIT, "Creating stack 'order'");
    }

    @Test
    void createsTheStackAnewWhenTheOtherCreationFails() {
        other("CREATE_IN_PROGRESS")
                .past("theirs", Step.stack("CREATE_IN_PROGRESS"))
                .future(ROLE_FAILED, Step.stack("ROLLBACK_IN_PROGRESS"), Step.stack("ROLLBACK_COMPLETE"));

        assertThat(deploy().sentence()).startsWith("Stack 'order' created in ");
        assertThat(progress.steps)
                .containsExactly(
                        "Waiting for stack 'order', which is CREATE_IN_PROGRESS" + LIMIT,
                        "Deleting stack 'order'",
                        "Creating stack 'order'");
    }

    @Test
    void waitsForAnOperationThatBeginsJustBeforeItsOwn() {
        FakeStack stack = other("CREATE_COMPLETE");
        aws.fail("UpdateStack", Fault.invalid("Stack is in UPDATE_IN_PROGRESS state and can not be updated."));
        stack.future(Step.stack("CREATE_COMPLETE"), Step.stack("UPDATE_IN_PROGRESS"), Step.stack("UPDATE_COMPLETE"));

        assertThat(deploy().sentence()).startsWith("Stack 'order' updated in ");
        assertThat(aws.calls("UpdateStack")).hasSize(2);
        assertThat(tokens("UpdateStack")).doesNotHaveDuplicates();
    }

    @Test
    void doesNotWaitForeverForAnotherOperation() {
        other("UPDATE_IN_PROGRESS");

        StackOutcome outcome =
                deploy(DeployPolicy.DEFAULTS, new WaitSettings(true, Duration.ofMinutes(2), Optional.empty()));

        assertThat(outcome).isInstanceOf(StackOutcome.Detached.class);
        assertThat(outcome.sentence())
                .startsWith(
                        "Stopped waiting for stack 'order' after 2 min, before anything was changed: it is UPDATE_IN_PROGRESS;");
        assertThat(aws.calls("UpdateStack")).isEmpty();
    }

    @Test
    void waitsForAnotherOperationThoughNotForItsOwn() {
        other("UPDATE_IN_PROGRESS").future(Step.stack("UPDATE_IN_PROGRESS"), Step.stack("UPDATE_COMPLETE"));

        StackOutcome outcome =
                deploy(DeployPolicy.DEFAULTS, new WaitSettings(false, Duration.ofMinutes(2), Optional.empty()));

        assertThat(outcome).isInstanceOf(StackOutcome.Started.class);
        assertThat(aws.calls("UpdateStack")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"})
    void saysWhyACreationFailedAndCreatesTheStackAnew(String status) {
        FakeStack stack = failed(status);

        assertThat(deploy().sentence()).startsWith("Stack 'order' created in ");
        assertThat(progress.warnings)
                .containsExactly(
                        "Stack 'order' is " + status + ": its creation failed",
                        "Root cause: Role (AWS::IAM::Role) CREATE_FAILED",
                        "  The policy is malformed",
                        "Consequences:",
                        "  1 other resource was cancelled: Topic");
        assertThat(progress.steps).containsExactly("Deleting stack 'order'", "Creating stack 'order'");
        assertThat(aws.calls("DeleteStack"))
                .singleElement()
                .satisfies(call -> assertThat(call.get("StackName")).isEqualTo(stack.id()));
        assertThat(tokens("DeleteStack")).doesNotContainAnyElementsOf(tokens("CreateStack"));
    }

    @Test
    void hidesSecretsInTheReasonOfAnEarlierFailure() {
        aws.put(FakeStack.named("order").template("other"))
                .past(
                        "theirs",
                        Step.stack("CREATE_IN_PROGRESS"),
                        Step.resource("User", "AWS::IAM::User", "CREATE_FAILED", "The password hunter22 is too weak"),
                        Step.stack("ROLLBACK_COMPLETE"));
        StackTemplate template =
                Templates.of("Parameters: {Password: {Type: String, NoEcho: true}}\n" + Templates.PLAIN);

        new StackDeployer(session(WaitSettings.DEFAULTS))
                .deploy(StackSpec.of("order", template).withParameters(Map.of("Password", "hunter22")));

        assertThat(progress.warnings).isNotEmpty().noneMatch(line -> line.contains("hunter22"));
    }

    @Test
    void createsTheStackAnewThoughItsEventsAreDenied() {
        failed("ROLLBACK_COMPLETE");
        aws.failAlways("DescribeStackEvents", Fault.denied("DescribeStackEvents"));

        assertThat(deploy().isSuccess()).isTrue();
        assertThat(progress.warnings)
                .contains("cloudformation:DescribeStackEvents is denied, so the reason is unknown");
    }

    @Test
    void deletesNothingForAStackThatCannotBeCreated() {
        failed("ROLLBACK_COMPLETE").parameter("Stage", "test");

        StackOutcome outcome = new StackDeployer(session(WaitSettings.DEFAULTS))
                .deploy(StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS)));

        assertThat(outcome.sentence())
                .isEqualTo("Missing parameter 'Stage': set <parameters><Stage> or -Dsfn.parameters.Stage");
        assertThat(aws.calls("DeleteStack")).isEmpty();
    }

    @Test
    void leavesAProtectedStackAlone() {
        failed("ROLLBACK_COMPLETE").terminationProtected();

        assertThat(deploy().sentence())
                .isEqualTo("Stack 'order' is ROLLBACK_COMPLETE, so it must be deleted first, but is protected from"
                        + " termination: run 'aws cloudformation update-termination-protection"
                        + " --no-enable-termination-protection --stack-name order' and deploy again");
        assertThat(aws.actions()).containsOnly("DescribeStacks");
    }

    @Test
    void createsNothingBesideWhatCannotBeDeleted() {
        failed("ROLLBACK_FAILED");
        aws.next(
                Step.resource("Bucket", "AWS::S3::Bucket", "DELETE_FAILED", "The bucket is not empty"),
                Step.stack("DELETE_FAILED"));

        assertThat(deploy().sentence())
                .isEqualTo("Deleting stack 'order' failed: 'Bucket' (AWS::S3::Bucket): The bucket is not empty;"
                        + " the stack is DELETE_FAILED");
        assertThat(aws.calls("CreateStack")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OnFailure.class)
    void asksForWhatShallBecomeOfAFailedCreation(OnFailure onFailure) {
        deploy(policy(onFailure), WaitSettings.DEFAULTS);

        Call create = aws.calls("CreateStack").get(0);
        assertThat(create.get("DisableRollback")).isEqualTo(onFailure == OnFailure.KEEP ? "true" : "");
        assertThat(create.get("OnFailure")).isEqualTo(onFailure == OnFailure.DELETE ? "DELETE" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE_FAILED", "UPDATE_FAILED", "UPDATE_COMPLETE"})
    void goesOnFromWhatWasKept(String status) {
        other(status);

        StackOutcome outcome = deploy(policy(OnFailure.KEEP), WaitSettings.DEFAULTS);

        assertThat(outcome.sentence()).isEqualTo("Stack 'order' updated in 0.0 s");
        assertThat(aws.calls("UpdateStack").get(0).get("DisableRollback")).isEqualTo("true");
        assertThat(aws.calls("DeleteStack")).isEmpty();
    }

    @Test
    void doesNotTakeWhatFailedHalfWayForUnchanged() {
        aws.put(FakeStack.named("order").status("UPDATE_FAILED").template(Templates.PLAIN));

        assertThat(deploy(policy(OnFailure.KEEP), WaitSettings.DEFAULTS)).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void doesNotTakeARefusalToRepeatAFailedUpdateForSuccess() {
        other("UPDATE_FAILED");
        aws.fail("UpdateStack", Fault.invalid("No updates are to be performed."));

        assertThat(deploy(policy(OnFailure.KEEP), WaitSettings.DEFAULTS).isSuccess())
                .isFalse();
    }

    @Test
    void namesWhatHoldsAStackThatCannotBeDeleted() {
        other("DELETE_FAILED")
                .past(
                        "theirs",
                        Step.stack("DELETE_IN_PROGRESS"),
                        Step.resource("Bucket", "AWS::S3::Bucket", "DELETE_FAILED", "The bucket is not empty"),
                        Step.stack("DELETE_FAILED"));

        StackOutcome outcome = deploy();

        assertThat(outcome.sentence())
                .isEqualTo("Stack 'order' is DELETE_FAILED (something holds its resources): see its events with"
                        + " 'mvn sfn:events -Dsfn.stackName=order'; what holds it: 'Bucket' (AWS::S3::Bucket)");
        assertThat(outcome.explanation())
                .containsExactly("Root cause: Bucket (AWS::S3::Bucket) DELETE_FAILED", "  The bucket is not empty");
        assertThat(aws.actions()).doesNotContain("DeleteStack", "CreateStack", "UpdateStack");
    }

    private FakeStack other(String status) {
        return aws.put(FakeStack.named("order").status(status).template("other"));
    }

    private FakeStack failed(String status) {
        return aws.put(FakeStack.named("order")
                .template("other")
                .past(
                        "theirs",
                        Step.stack("CREATE_IN_PROGRESS"),
                        ROLE_FAILED,
                        TOPIC_CANCELLED,
                        Step.stack("ROLLBACK_IN_PROGRESS"),
                        Step.stack(status)));
    }

    private List<String> tokens(String action) {
        return aws.calls(action).stream()
                .map(call -> call.get("ClientRequestToken"))
                .toList();
    }

    private static DeployPolicy policy(OnFailure onFailure) {
        return new DeployPolicy(onFailure, OnFailedCreate.RECREATE, OnBusy.WAIT, DeployPolicy.Method.DIRECT, false);
    }

    private StackOutcome deploy() {
        return deploy(DeployPolicy.DEFAULTS, WaitSettings.DEFAULTS);
    }

    private StackOutcome deploy(DeployPolicy policy, WaitSettings settings) {
        return new StackDeployer(session(settings))
                .deploy(StackSpec.of("order", Templates.of(Templates.PLAIN)), policy);
    }
}
