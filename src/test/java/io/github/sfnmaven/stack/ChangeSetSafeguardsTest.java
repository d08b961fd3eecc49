package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Step;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import org.junit.jupiter.api.Test;

/** Sets what a change set does not carry: stack policy and termination protection. */
class ChangeSetSafeguardsTest extends StackTest {
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    @Test
    void setsPolicyAndProtectionOfANewStackWhenItIsUp() {
        StackOptions options =
                StackOptions.NONE.withPolicy("{\"Statement\": []}").withTerminationProtection(true);

        assertThat(deploy(SPEC.withOptions(options)).isSuccess()).isTrue();

        assertThat(aws.actions())
                .containsSubsequence("ExecuteChangeSet", "UpdateTerminationProtection", "SetStackPolicy");
        assertThat(progress.steps).contains("Stack 'order': termination protection switched on, policy set");
    }

    @Test
    void protectsAStackBeforeItsUpdate() {
        aws.put(FakeStack.named("order").template("other"));

        deploy(SPEC.withOptions(StackOptions.NONE.withTerminationProtection(true)));

        assertThat(aws.actions()).containsSubsequence("UpdateTerminationProtection", "ExecuteChangeSet");
    }

    @Test
    void setsNoPolicyOnAStackThatFailed() {
        aws.put(FakeStack.named("order").template("other"));
        aws.next(
                Step.resource("StateMachine", "AWS::StepFunctions::StateMachine", "UPDATE_FAILED", "No"),
                Step.stack("UPDATE_ROLLBACK_COMPLETE"));

        deploy(SPEC.withOptions(StackOptions.NONE.withPolicy("{\"Statement\": []}")));

        assertThat(aws.calls("SetStackPolicy")).isEmpty();
    }

    private StackOutcome deploy(StackSpec spec) {
        DeployPolicy byChangeSet = new DeployPolicy(
                DeployPolicy.OnFailure.ROLLBACK,
                DeployPolicy.OnFailedCreate.RECREATE,
                DeployPolicy.OnBusy.WAIT,
                DeployPolicy.Method.CHANGE_SET,
                false);
        return new StackDeployer(session(WaitSettings.DEFAULTS)).deploy(spec, byChangeSet);
    }
}
