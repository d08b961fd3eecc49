package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.Call;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a deploy decides and sends. */
class StackDeployerTest extends StackTest {
    private static final DeployPolicy IMPATIENT = new DeployPolicy(
            DeployPolicy.OnFailure.ROLLBACK,
            DeployPolicy.OnFailedCreate.FAIL,
            DeployPolicy.OnBusy.FAIL,
            DeployPolicy.Method.DIRECT,
            false);

    @Test
    void createsAStackThatIsNotThere() {
        StackSpec spec = StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS))
                .withParameters(Map.of("Stage", "test"))
                .withTags(Map.of("team", "blue", "cost", "42"))
                .withOptions(StackOptions.NONE
                        .withNotificationArns(List.of("arn:aws:sns:eu-central-1:1:topic"))
                        .withRoleArn("arn:aws:iam::1:role/deploy"));

        StackOutcome outcome = deploy(spec);

        assertThat(outcome.sentence()).isEqualTo("Stack 'order' created in 0.0 s");
        assertThat(outcome).isInstanceOf(StackOutcome.Completed.class);
        Call create = aws.calls("CreateStack").get(0);
        assertThat(create.get("StackName")).isEqualTo("order");
        assertThat(create.get("TemplateBody")).isEqualTo(Templates.WITH_PARAMETERS);
        assertThat(create.get("RoleARN")).isEqualTo("arn:aws:iam::1:role/deploy");
        assertThat(create.get("ClientRequestToken")).matches("[a-zA-Z0-9][-a-zA-Z0-9]{20,127}");
        assertThat(create.list("NotificationARNs")).containsExactly("arn:aws:sns:eu-central-1:1:topic");
        assertThat(create.list("Capabilities")).isEmpty();
        assertThat(create.map("Parameters", "ParameterKey", "ParameterValue"))
                .containsExactly(Map.entry("Stage", "test"));
        assertThat(create.map("Tags", "Key", "Value"))
                .containsExactly(Map.entry("cost", "42"), Map.entry("team", "blue"));
        assertThat(progress.steps).containsExactly("Creating stack 'order'");
        assertThat(progress.told()).containsExactly("order CREATE_IN_PROGRESS", "order CREATE_COMPLETE");
    }

    @Test
    void acknowledgesTheTransformOfATemplate() {
        deploy(StackSpec.of("order", Templates.of("Transform: AWS::Serverless-2016-10-31\n" + Templates.PLAIN)));

        assertThat(aws.calls("CreateStack").get(0).list("Capabilities")).containsExactly("CAPABILITY_AUTO_EXPAND");
    }

    @Test
    void createsAStackWhoseNamesakeWasDeleted() {
        aws.put(FakeStack.named("order").status("DELETE_COMPLETE"));

        StackOutcome outcome = deploy(plain());

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(aws.calls("CreateStack")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE_COMPLETE",
        "UPDATE_COMPLETE",
        "IMPORT_COMPLETE",
        "UPDATE_ROLLBACK_COMPLETE",
        "IMPORT_ROLLBACK_COMPLETE"
    })
    void updatesASettledStack(String status) {
        FakeStack stack = aws.put(FakeStack.named("order").status(status).template("other"));

        StackOutcome outcome = deploy(plain());

        assertThat(outcome.sentence()).isEqualTo("Stack 'order' updated in 0.0 s");
        assertThat(aws.calls("UpdateStack").get(0).get("StackName")).isEqualTo(stack.id());
        assertThat(progress.steps).containsExactly("Updating stack 'order'");
        assertThat(progress.told()).containsExactly("order UPDATE_IN_PROGRESS", "order UPDATE_COMPLETE");
    }

    @Test
    void keepsParametersThatAreNotGivenAndTheStacksTags() {
        aws.put(FakeStack.named("order")
                .template("other")
                .parameter("Stage", "test")
                .parameter("Size", "5")
                .tag("team", "blue"));

        deploy(StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS)).withParameters(Map.of("Size", "7")));

        Call update = aws.calls("UpdateStack").get(0);
        assertThat(update.map("Parameters", "ParameterKey", "ParameterValue"))
                .containsExactly(Map.entry("Stage", "(previous)"), Map.entry("Size", "7"));
        assertThat(update.get("Parameters.member.1.UsePreviousValue")).isEqualTo("true");
        assertThat(update.parameters().keySet()).noneMatch(name -> name.startsWith("Tags"));
        assertThat(update.parameters().keySet()).noneMatch(name -> name.startsWith("NotificationARNs"));
    }

    @ParameterizedTest
    @CsvSource({
        "CREATE_IN_PROGRESS, another operation runs, sfn:wait",
        "UPDATE_IN_PROGRESS, another operation runs, sfn:wait",
        "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS, another operation runs, sfn:wait",
        "UPDATE_ROLLBACK_IN_PROGRESS, another operation runs, sfn:wait",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS, another operation runs, sfn:wait",
        "ROLLBACK_IN_PROGRESS, another operation runs, sfn:wait",
        "DELETE_IN_PROGRESS, another operation runs, sfn:wait",
        "IMPORT_IN_PROGRESS, another operation runs, sfn:wait",
        "IMPORT_ROLLBACK_IN_PROGRESS, another operation runs, sfn:wait",
        "CREATE_FAILED, its creation failed, sfn:delete",
        "ROLLBACK_COMPLETE, its creation failed, sfn:delete",
        "ROLLBACK_FAILED, its creation failed, sfn:delete",
        "UPDATE_FAILED, an update failed half-way, sfn:recover",
        "UPDATE_ROLLBACK_FAILED, an update failed half-way, sfn:recover",
        "DELETE_FAILED, something holds its resources, sfn:events",
        "IMPORT_ROLLBACK_FAILED, something holds its resources, sfn:events",
        "SOME_NEW_STATE, does not know the state, sfn:events"
    })
    void leavesAStackInAnyOtherStateAloneAndSaysWhatToDo(String status, String why, String way) {
        aws.put(FakeStack.named("order").status(status).template("other"));

        StackOutcome outcome = deploy(plain(), IMPATIENT);

        assertThat(outcome).isInstanceOf(StackOutcome.Refused.class);
        assertThat(outcome.sentence())
                .startsWith("Stack 'order' is " + status + " (")
                .contains(why)
                .contains("'mvn " + way + " -Dsfn.stackName=order");
        assertThat(aws.actions()).doesNotContain("CreateStack", "UpdateStack", "DeleteStack");
    }

    @Test
    void namesAnUnknownParameterBeforeAnythingIsCalled() {
        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS))
                .withParameters(Map.of("Stage", "test", "Sise", "7")));

        assertThat(outcome.sentence())
                .isEqualTo("Parameter 'Sise' is not declared in the template (did you mean 'Size'?)");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    void namesAMissingParameterBeforeAnythingIsWritten() {
        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS)));

        assertThat(outcome.sentence())
                .isEqualTo("Missing parameter 'Stage': set <parameters><Stage> or -Dsfn.parameters.Stage");
        assertThat(aws.actions()).containsExactly("DescribeStacks");
    }

    @Test
    void passesOnWhatCloudFormationRefuses() {
        aws.fail("CreateStack", Fault.invalid("Template format error: Unrecognized resource types: [AWS::Foo::Bar]."));

        StackOutcome outcome = deploy(plain());

        assertThat(outcome)
                .isEqualTo(new StackOutcome.Refused(
                        "order",
                        Optional.empty(),
                        "CloudFormation refuses stack 'order': Template format error: Unrecognized resource types:"
                                + " [AWS::Foo::Bar]"));
    }

    @Test
    void namesCapabilitiesThatOnlyCloudFormationKnowsOf() {
        aws.fail(
                "CreateStack",
                Fault.of(400, "InsufficientCapabilitiesException", "Requires capabilities : [CAPABILITY_NAMED_IAM]"));

        assertThat(deploy(plain()).sentence())
                .isEqualTo("CloudFormation refuses stack 'order': Requires capabilities : [CAPABILITY_NAMED_IAM]:"
                        + " list them in <capabilities> or -Dsfn.capabilities");
    }

    @Test
    void recognisesAnOperationThatSomeoneElseHasBegunMeanwhile() {
        FakeStack stack = aws.put(FakeStack.named("order").template("other"));
        aws.fail("UpdateStack", Fault.invalid("Stack is in UPDATE_IN_PROGRESS state and can not be updated."));
        stack.future(Step.stack("CREATE_COMPLETE"), Step.stack("UPDATE_IN_PROGRESS"));

        StackOutcome outcome = deploy(plain(), IMPATIENT);

        assertThat(outcome.sentence())
                .isEqualTo("Stack 'order' is UPDATE_IN_PROGRESS (another operation runs): follow it with"
                        + " 'mvn sfn:wait -Dsfn.stackName=order'");
    }

    @Test
    void saysThatSomeoneElseCreatedTheStackMeanwhile() {
        aws.fail("CreateStack", Fault.of(400, "AlreadyExistsException", "Stack [order] already exists"));

        assertThat(deploy(plain()).sentence())
                .isEqualTo("Stack 'order' was created by someone else meanwhile: deploy again");
    }

    @Test
    void doesNotWaitIfItIsNotWanted() {
        WaitSettings settings =
                new WaitSettings(false, WaitSettings.DEFAULTS.timeout(), WaitSettings.DEFAULTS.pollInterval());

        StackOutcome outcome = new StackDeployer(session(settings)).deploy(plain());

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.sentence())
                .isEqualTo("Creating stack 'order' has begun: follow it with 'mvn sfn:wait -Dsfn.stackName=order'");
        assertThat(aws.actions()).containsExactly("DescribeStacks", "CreateStack");
    }

    private static StackSpec plain() {
        return StackSpec.of("order", Templates.of(Templates.PLAIN));
    }

    private StackOutcome deploy(StackSpec spec) {
        return deploy(spec, DeployPolicy.DEFAULTS);
    }

    private StackOutcome deploy(StackSpec spec, DeployPolicy policy) {
        return new StackDeployer(session(WaitSettings.DEFAULTS)).deploy(spec, policy);
    }
}
