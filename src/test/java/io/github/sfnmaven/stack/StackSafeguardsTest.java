package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sfnmaven.cloudformation.Call;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.RollbackAlarm;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Stack policy, termination protection and rollback alarms. */
class StackSafeguardsTest extends StackTest {
    private static final String POLICY = "{\"Statement\": [{\"Effect\": \"Allow\", \"Action\": \"Update:*\"}]}";
    private static final String ALARM = "arn:aws:cloudwatch:eu-central-1:123456789012:alarm:errors";
    private static final RollbackAlarm WANTED = new RollbackAlarm(ALARM, "AWS::CloudWatch::Alarm");

    @Test
    void goWithTheCreationOfAStack() {
        deploy(StackOptions.NONE
                .withPolicy(POLICY)
                .withTerminationProtection(true)
                .withRollback(new RollbackSettings(
                        Optional.of(
                                List.of(WANTED, new RollbackAlarm(ALARM + "-all", "AWS::CloudWatch::CompositeAlarm"))),
                        Optional.of(15))));

        Call create = aws.calls("CreateStack").get(0);
        assertThat(create.get("StackPolicyBody")).isEqualTo(POLICY);
        assertThat(create.get("EnableTerminationProtection")).isEqualTo("true");
        assertThat(create.map("RollbackConfiguration.RollbackTriggers", "Arn", "Type"))
                .containsExactly(
                        Map.entry(ALARM, "AWS::CloudWatch::Alarm"),
                        Map.entry(ALARM + "-all", "AWS::CloudWatch::CompositeAlarm"));
        assertThat(create.get("RollbackConfiguration.MonitoringTimeInMinutes")).isEqualTo("15");
        assertThat(aws.actions()).doesNotContain("SetStackPolicy", "UpdateTerminationProtection");
    }

    @Test
    void areLeftToTheStackWhereNothingIsSaid() {
        FakeStack stack = aws.put(old().terminationProtected().policy(POLICY).rollbackAlarm(ALARM, "x"));

        deploy(StackOptions.NONE);

        assertThat(aws.actions()).doesNotContain("GetStackPolicy", "SetStackPolicy", "UpdateTerminationProtection");
        assertThat(aws.calls("UpdateStack").get(0).parameters().keySet())
                .noneMatch(name -> name.startsWith("StackPolicy") || name.startsWith("RollbackConfiguration"));
        assertThat(stack.isTerminationProtected()).isTrue();
    }

    @Test
    void ofAnExistingStackAreSetBeforeAndWithTheUpdate() {
        aws.put(old());

        deploy(StackOptions.NONE.withPolicy(POLICY).withTerminationProtection(true));

        assertThat(aws.actions()).containsSubsequence("UpdateTerminationProtection", "UpdateStack");
        assertThat(aws.calls("UpdateStack").get(0).get("StackPolicyBody")).isEqualTo(POLICY);
        assertThat(aws.actions()).doesNotContain("SetStackPolicy");
        assertThat(progress.steps)
                .containsExactly("Updating stack 'order'", "Stack 'order': termination protection switched on");
    }

    @Test
    void areSetOnAnUnchangedStackThatDiffers() {
        FakeStack stack = aws.put(unchanged());

        assertThat(deploy(StackOptions.NONE.withPolicy(POLICY).withTerminationProtection(true)))
                .isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(stack.policy()).isEqualTo(POLICY);
        assertThat(stack.isTerminationProtected()).isTrue();
        assertThat(progress.steps).containsExactly("Stack 'order': termination protection switched on, policy set");
    }

    @Test
    void areNotSetAgainWhereTheStackHasThem() {
        aws.put(unchanged()
                .terminationProtected()
                .policy("{ \"Statement\" : [{\"Action\":\"Update:*\", \"Effect\":\"Allow\"}] }"));

        deploy(StackOptions.NONE.withPolicy(POLICY).withTerminationProtection(true));

        assertThat(aws.actions()).containsExactly("DescribeStacks", "GetTemplate", "GetStackPolicy");
        assertThat(progress.steps).isEmpty();
    }

    @Test
    void areSetOnceWhereCloudFormationSaysThatNothingChanges() {
        aws.put(old());
        aws.fail("UpdateStack", Fault.invalid("No updates are to be performed."));

        StackOutcome outcome = deploy(StackOptions.NONE.withPolicy(POLICY).withTerminationProtection(true));

        assertThat(outcome).isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(aws.calls("UpdateTerminationProtection")).hasSize(1);
        assertThat(aws.calls("SetStackPolicy")).hasSize(1);
    }

    @Test
    void areSetWhereThePolicyMayNotBeRead() {
        FakeStack stack = aws.put(unchanged());
        aws.fail("GetStackPolicy", Fault.denied("GetStackPolicy"));

        deploy(StackOptions.NONE.withPolicy(POLICY));

        assertThat(stack.policy()).isEqualTo(POLICY);
    }

    @Test
    void areRefusedInCloudFormationsWords() {
        aws.put(unchanged());
        aws.fail("SetStackPolicy", Fault.invalid("Error validating stack policy: Unknown action Update:Foo."));

        assertThat(deploy(StackOptions.NONE.withPolicy(POLICY)).sentence())
                .isEqualTo("CloudFormation refuses stack 'order': Error validating stack policy: Unknown action"
                        + " Update:Foo");
    }

    @Test
    void liftTheProtectionOnlyWhereTheUserSaysSo() {
        FakeStack stack = aws.put(unchanged().terminationProtected());

        deploy(StackOptions.NONE.withTerminationProtection(false));

        assertThat(stack.isTerminationProtected()).isFalse();
        assertThat(progress.steps).containsExactly("Stack 'order': termination protection switched off");
    }

    @Test
    void doNotLiftTheProtectionToDeleteAFailedCreation() {
        FakeStack stack =
                aws.put(FakeStack.named("order").status("ROLLBACK_COMPLETE").terminationProtected());

        StackOutcome outcome = deploy(StackOptions.NONE.withTerminationProtection(false));

        assertThat(outcome).isInstanceOf(StackOutcome.Refused.class);
        assertThat(outcome.sentence()).contains("is protected from termination");
        assertThat(stack.isTerminationProtected()).isTrue();
    }

    @Test
    void makeAStackChangedByItsRollbackAlarms() {
        aws.put(unchanged().rollbackAlarm(ALARM + "-old", "AWS::CloudWatch::Alarm"));

        assertThat(deploy(rollback(Optional.of(List.of(WANTED)), Optional.empty())))
                .isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void leaveAStackWithTheSameRollbackAlarmsAlone() {
        aws.put(unchanged().rollbackAlarm(ALARM, "AWS::CloudWatch::Alarm").monitoringMinutes(15));

        assertThat(deploy(rollback(Optional.of(List.of(WANTED)), Optional.empty())))
                .isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(deploy(rollback(Optional.empty(), Optional.of(15)))).isInstanceOf(StackOutcome.Unchanged.class);
    }

    @Test
    void keepTheHalfOfTheRollbackConfigurationThatIsNotSaid() {
        aws.put(old().rollbackAlarm(ALARM, "AWS::CloudWatch::Alarm").monitoringMinutes(15));

        deploy(rollback(Optional.empty(), Optional.of(0)));
        deploy(rollback(Optional.of(List.of(new RollbackAlarm(ALARM + "-new", WANTED.type()))), Optional.empty()));

        assertThat(aws.calls("UpdateStack"))
                .extracting(
                        call -> call.map("RollbackConfiguration.RollbackTriggers", "Arn", "Type")
                                .keySet()
                                .toString(),
                        call -> call.get("RollbackConfiguration.MonitoringTimeInMinutes"))
                .containsExactly(tuple("[" + ALARM + "]", "0"), tuple("[" + ALARM + "-new]", "0"));
    }

    @Test
    void warnWhereCloudFormationTakesNoRollbackAlarmsWithoutAnotherChange() {
        aws.put(unchanged());
        aws.fail("UpdateStack", Fault.invalid("No updates are to be performed."));

        deploy(rollback(Optional.of(List.of(WANTED)), Optional.empty()));

        assertThat(progress.warnings)
                .containsExactly("Stack 'order' keeps its rollback alarms and monitoring time: CloudFormation takes"
                        + " others only together with another change");
    }

    private static StackOptions rollback(Optional<List<RollbackAlarm>> alarms, Optional<Integer> minutes) {
        return StackOptions.NONE.withRollback(new RollbackSettings(alarms, minutes));
    }

    private static FakeStack unchanged() {
        return FakeStack.named("order").template(Templates.PLAIN);
    }

    private static FakeStack old() {
        return FakeStack.named("order").template("other");
    }

    private StackOutcome deploy(StackOptions options) {
        return new StackDeployer(session(WaitSettings.DEFAULTS))
                .deploy(StackSpec.of("order", Templates.of(Templates.PLAIN)).withOptions(options));
    }
}
