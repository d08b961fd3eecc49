package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.Sleeper;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;

/** Deploys by a change set, of which nothing is left behind. */
class ChangeSetWriteTest extends StackTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final DeployPolicy BY_CHANGE_SET = policy(DeployPolicy.OnFailure.ROLLBACK, false);
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    private static final Fault HELD = Fault.of(
            400,
            "InvalidChangeSetStatus",
            "An operation on this ChangeSet is currently in progress.  Please attempt this operation again later.");

    @Test
    void createsAStack() {
        StackOutcome outcome = deploy(BY_CHANGE_SET);

        assertThat(outcome.sentence()).matches("Stack 'order' created in 0\\.\\d s");
        assertThat(aws.actions())
                .contains("CreateChangeSet", "ExecuteChangeSet")
                .doesNotContain("CreateStack");
        assertThat(progress.told()).containsExactly("order CREATE_IN_PROGRESS", "order CREATE_COMPLETE");
    }

    @Test
    void updatesAStackAndShowsTheChanges() {
        aws.put(FakeStack.named("order").template("other"));
        aws.changeSets()
                .next(
                        Changes.modify("StateMachine", MACHINE, "False", Changes.property("DefinitionString", "Never")),
                        Changes.add("Topic", "AWS::SNS::Topic"));

        StackOutcome outcome = deploy(BY_CHANGE_SET);

        assertThat(outcome.sentence()).matches("Stack 'order' updated in 0\\.\\d s");
        assertThat(progress.steps)
                .containsExactly(
                        "Updating stack 'order' by a change set",
                        "  action  resource      type                              replacement  changes",
                        "  modify  StateMachine  AWS::StepFunctions::StateMachine  no           DefinitionString",
                        "  add     Topic         AWS::SNS::Topic                   -");
    }

    @Test
    void executesAChangeSetThatIsHeldAsSoonAsItCan() {
        aws.put(FakeStack.named("order").template("other"));
        aws.changeSets().next(Changes.add("Topic", "AWS::SNS::Topic"));
        aws.fail("ExecuteChangeSet", HELD, HELD, Fault.throttled(), HELD);

        StackOutcome outcome = deploy(BY_CHANGE_SET);

        assertThat(outcome).isInstanceOf(StackOutcome.Completed.class);
        assertThat(aws.calls("ExecuteChangeSet"))
                .hasSize(5)
                .extracting(call -> call.get("ClientRequestToken"))
                .containsOnly(aws.calls("ExecuteChangeSet").get(0).get("ClientRequestToken"));
        assertThat(progress.steps)
                .containsOnlyOnce(
                        "Another operation holds the change set of stack 'order': trying again for 1 h at most"
                                + " (<timeout> or -Dsfn.timeout)");
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void givesUpAChangeSetThatIsHeldUntilTheTimeIsUp() {
        aws.put(FakeStack.named("order").template("other"));
        aws.changeSets().next(Changes.add("Topic", "AWS::SNS::Topic"));
        aws.failAlways("ExecuteChangeSet", HELD);

        assertThatThrownBy(() -> deploy(BY_CHANGE_SET))
                .isInstanceOf(SdkException.class)
                .hasMessageContaining("again later");
        assertThat(time.pauses.stream().reduce(Duration.ZERO, Duration::plus)).isEqualTo(Duration.ofHours(1));
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void doesNotTryAnotherRefusalOfAChangeSetAgain() {
        aws.put(FakeStack.named("order").template("other"));
        aws.changeSets().next(Changes.add("Topic", "AWS::SNS::Topic"));
        aws.failAlways(
                "ExecuteChangeSet",
                Fault.of(
                        400,
                        "InvalidChangeSetStatus",
                        "ChangeSet [c] cannot be executed in its current execution status of [OBSOLETE]"));

        assertThatThrownBy(() -> deploy(BY_CHANGE_SET)).isInstanceOf(SdkException.class);
        assertThat(aws.calls("ExecuteChangeSet")).hasSize(1);
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void sendsWhatTheStackShallBe() {
        aws.put(FakeStack.named("order").template("other"));

        deploy(SPEC.withTags(Map.of("team", "blue")), BY_CHANGE_SET);

        assertThat(aws.calls("CreateChangeSet")).hasSize(1).first().satisfies(call -> {
            assertThat(call.get("ChangeSetType")).isEqualTo("UPDATE");
            assertThat(call.map("Tags", "Key", "Value")).containsExactly(Map.entry("team", "blue"));
            assertThat(call.get("ChangeSetName")).matches("[a-zA-Z][-a-zA-Z0-9]{0,127}");
        });
    }

    @Test
    void createsAStackThatHeldOnlyAChangeSetWhateverTheMethod() {
        FakeStack stack = aws.put(FakeStack.named("order").status("REVIEW_IN_PROGRESS"));
        aws.changeSets().put(stack, "somebody-elses");

        StackOutcome outcome = deploy(DeployPolicy.DEFAULTS);

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(stack.status()).isEqualTo("CREATE_COMPLETE");
        assertThat(aws.calls("CreateChangeSet").get(0).get("ChangeSetType")).isEqualTo("CREATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The submitted information didn't contain changes. Submit different information to create a change set.",
                "No updates are to be performed."
            })
    void takesAnEmptyChangeSetForUnchanged(String reason) {
        FakeStack stack = aws.put(FakeStack.named("order").template("other"));
        aws.changeSets().nextFails(reason);

        StackOutcome outcome = deploy(BY_CHANGE_SET);

        assertThat(outcome).isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(stack.status()).isEqualTo("CREATE_COMPLETE");
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void saysWhyAChangeSetFailsAndCleansUp() {
        aws.changeSets().nextFails("Template format error: Unresolved resource dependencies [Tpoic].");

        StackOutcome outcome = deploy(BY_CHANGE_SET);

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence())
                .isEqualTo("CloudFormation refuses the change of stack 'order':"
                        + " Template format error: Unresolved resource dependencies [Tpoic]");
        assertThat(outcome.explanation()).isEmpty();
        assertNothingIsLeft();
    }

    @Test
    void showsWhatEarlyValidationFound() {
        aws.changeSets()
                .nextFails("The following hook(s)/validation failed: [AWS::EarlyValidation::PropertyValidation].");
        aws.changeSets()
                .findings(Changes.finding(
                        "Topic", "AWS::SNS::Topic", "/Resources/Topic/Properties/TopicNam", "Unsupported property"));

        StackOutcome outcome = deploy(BY_CHANGE_SET);

        assertThat(outcome.explanation())
                .containsExactly("'Topic' (AWS::SNS::Topic) at /Resources/Topic/Properties/TopicNam:"
                        + " Unsupported property [PROPERTY_VALIDATION]");
    }

    @Test
    void refusesAReplacement() {
        FakeStack stack = aws.put(FakeStack.named("order").template("other"));
        aws.changeSets()
                .next(Changes.modify(
                        "StateMachine", MACHINE, "True", Changes.property("StateMachineName", "Always", "a", "b")));

        StackOutcome outcome = deploy(policy(DeployPolicy.OnFailure.ROLLBACK, true));

        assertThat(outcome.sentence())
                .isEqualTo("Updating stack 'order' would replace 'StateMachine' (AWS::StepFunctions::StateMachine),"
                        + " which <failOnReplacement> or -Dsfn.failOnReplacement forbids");
        assertThat(stack.status()).isEqualTo("CREATE_COMPLETE");
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void refusesWhatMayBeAReplacement() {
        aws.put(FakeStack.named("order").template("other"));
        aws.changeSets()
                .next(Changes.modify(
                        "Topic", "AWS::SNS::Topic", "Conditional", Changes.property("TopicName", "Conditionally")));

        assertThat(deploy(policy(DeployPolicy.OnFailure.ROLLBACK, true)).sentence())
                .startsWith("Updating stack 'order' may replace 'Topic' (AWS::SNS::Topic)");
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void keepsWhatFailedWhereItShall() {
        aws.put(FakeStack.named("order").template("other"));

        deploy(policy(DeployPolicy.OnFailure.KEEP, false));

        assertThat(aws.calls("ExecuteChangeSet").get(0).get("DisableRollback")).isEqualTo("true");
    }

    @Test
    void deletesAFailedCreationWhereItShall() {
        deploy(policy(DeployPolicy.OnFailure.DELETE, false));

        assertThat(aws.calls("CreateChangeSet").get(0).get("OnStackFailure")).isEqualTo("DELETE");
    }

    @Test
    void recognisesItsOwnChangeSetAfterALostAnswer() {
        aws.fail("CreateChangeSet", Fault.answerLost());

        assertThat(deploy(BY_CHANGE_SET).isSuccess()).isTrue();
        assertThat(aws.calls("CreateChangeSet")).hasSize(2);
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void recognisesItsOwnExecutionAfterALostAnswer() {
        aws.put(FakeStack.named("order").template("other"));
        aws.fail("ExecuteChangeSet", Fault.answerLost());

        assertThat(deploy(BY_CHANGE_SET).sentence()).matches("Stack 'order' updated in 0\\.\\d s");
        assertThat(aws.calls("ExecuteChangeSet")).hasSize(2);
    }

    @Test
    void waitsForAChangeSetThatIsNotShownYet() {
        aws.changeSets().staleAbsences(3);

        assertThat(deploy(BY_CHANGE_SET).isSuccess()).isTrue();
    }

    @Test
    void cleansUpAfterAnException() {
        aws.failAlways("DescribeChangeSet", Fault.denied("DescribeChangeSet"));

        assertThatThrownBy(() -> deploy(BY_CHANGE_SET)).isInstanceOf(SdkException.class);
        assertNothingIsLeft();
    }

    @Test
    void cleansUpAfterAnExecutionThatIsDenied() {
        aws.failAlways("ExecuteChangeSet", Fault.denied("ExecuteChangeSet"));

        assertThatThrownBy(() -> deploy(BY_CHANGE_SET)).isInstanceOf(SdkException.class);
        assertNothingIsLeft();
    }

    @Test
    void waitsToDeleteAChangeSetThatIsStillWorkedOut() {
        aws.changeSets().pending(5);
        aws.fail("DescribeChangeSet", Fault.none(), Fault.denied("DescribeChangeSet"));

        assertThatThrownBy(() -> deploy(BY_CHANGE_SET)).isInstanceOf(SdkException.class);
        assertNothingIsLeft();
    }

    @Test
    void cleansUpWhenTheTimeIsUp() {
        aws.changeSets().pending(8);

        StackOutcome outcome = deploy(
                SPEC, BY_CHANGE_SET, new WaitSettings(true, Duration.ofSeconds(4), Optional.of(Duration.ofSeconds(1))));

        assertThat(outcome.sentence())
                .isEqualTo("CloudFormation did not work out the changes of stack 'order' in time, nothing was changed:"
                        + " allow more with <timeout> or -Dsfn.timeout");
        assertNothingIsLeft();
    }

    @Test
    void saysWhichChangeSetItCouldNotDelete() {
        aws.put(FakeStack.named("order").template("other"));
        aws.changeSets().nextFails("No");
        aws.failAlways("DeleteChangeSet", Fault.denied("DeleteChangeSet"));

        deploy(BY_CHANGE_SET);

        assertThat(progress.warnings)
                .singleElement()
                .asString()
                .matches(
                        "Change set 'sfn-maven-plugin-.*' of stack 'order' is left behind \\(User: .* is not authorized"
                                + ".*\\): delete it with 'aws cloudformation delete-change-set --stack-name order"
                                + " --change-set-name sfn-maven-plugin-.*'");
    }

    @Test
    void leavesAStackThatOthersHaveChangeSetsIn() {
        FakeStack stack = aws.put(FakeStack.named("order").status("REVIEW_IN_PROGRESS"));
        aws.changeSets().put(stack, "somebody-elses");
        aws.changeSets().nextFails("No");

        deploy(BY_CHANGE_SET);

        assertThat(stack.status()).isEqualTo("REVIEW_IN_PROGRESS");
        assertThat(aws.changeSets().left()).containsExactly("somebody-elses");
    }

    @Test
    void decidesAfreshWhenAnotherOperationHasBegunMeanwhile() {
        FakeStack stack = aws.put(FakeStack.named("order").template("other"));
        stack.future(Step.stack("CREATE_COMPLETE"), Step.stack("UPDATE_IN_PROGRESS"), Step.stack("UPDATE_COMPLETE"));
        aws.fail("CreateChangeSet", Fault.invalid("Stack is in UPDATE_IN_PROGRESS state and can not be updated."));

        assertThat(deploy(BY_CHANGE_SET).isSuccess()).isTrue();
        assertThat(aws.calls("CreateChangeSet")).hasSize(2);
    }

    @Test
    void leavesOnInterruptionAndCleansUp() {
        aws.changeSets().pending(3);
        Sleeper once = new Sleeper() {
            private boolean done;

            @Override
            public void sleep(Duration pause) throws InterruptedException {
                if (!done) {
                    done = true;
                    throw new InterruptedException();
                }
            }
        };

        StackOutcome outcome = new StackDeployer(new StackSession(
                        aws.client(), new StackWaiter(WaitSettings.DEFAULTS, time, once), progress, false))
                .deploy(SPEC, BY_CHANGE_SET);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(outcome.sentence()).isEqualTo("Interrupted before anything was changed in stack 'order'");
        assertNothingIsLeft();
    }

    private void assertNothingIsLeft() {
        assertThat(aws.changeSets().left()).isEmpty();
        assertThat(aws.calls("DeleteStack")).hasSize(1);
        assertThat(progress.warnings).isEmpty();
    }

    private StackOutcome deploy(DeployPolicy policy) {
        return deploy(SPEC, policy);
    }

    private StackOutcome deploy(StackSpec spec, DeployPolicy policy) {
        return deploy(spec, policy, WaitSettings.DEFAULTS);
    }

    private StackOutcome deploy(StackSpec spec, DeployPolicy policy, WaitSettings settings) {
        return new StackDeployer(session(settings)).deploy(spec, policy);
    }

    private static DeployPolicy policy(DeployPolicy.OnFailure onFailure, boolean failOnReplacement) {
        return new DeployPolicy(
                onFailure,
                DeployPolicy.OnFailedCreate.RECREATE,
                DeployPolicy.OnBusy.WAIT,
                DeployPolicy.Method.CHANGE_SET,
                failOnReplacement);
    }
}
