package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** Goals write only into accounts that the user names. */
@MojoTest
class AllowedAccountsTest extends AwsGoalTest {
    private static final String OTHERS = "sfn.allowedAccounts=111111111111, 222222222222";
    private static final String REFUSAL = "The credentials are those of account '123456789012', but <allowedAccounts>"
            + " or -Dsfn.allowedAccounts allows only '111111111111', '222222222222': nothing was written; use the"
            + " credentials of that account (<profile>, <serverId>, <assumeRoleArn>) or allow this one";

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({"sfn.template=stack.yaml", OTHERS})
    void refuseADeployElsewhere(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(REFUSAL);
        assertThat(aws.actions()).containsExactly("GetCallerIdentity");
    }

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine({"sfn.template=stack.yaml", OTHERS})
    void refuseAPlanElsewhere(PlanMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThatThrownBy(() -> call(goal)).hasMessage(REFUSAL);
        assertThat(aws.calls("CreateChangeSet")).isEmpty();
    }

    @Test
    @InjectMojo(goal = "delete")
    @CommandLine({"sfn.confirm=orders", OTHERS})
    void refuseADeletionElsewhere(DeleteMojo goal) {
        aws.put(FakeStack.named("orders"));

        assertThatThrownBy(() -> call(goal)).hasMessage(REFUSAL);
        assertThat(aws.calls("DeleteStack")).isEmpty();
    }

    @Test
    @InjectMojo(goal = "recover")
    @CommandLine(OTHERS)
    void refuseARecoveryElsewhere(RecoverMojo goal) {
        aws.put(FakeStack.named("orders").status("UPDATE_ROLLBACK_FAILED"));

        assertThatThrownBy(() -> call(goal)).hasMessage(REFUSAL);
        assertThat(aws.calls("ContinueUpdateRollback")).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({"sfn.pollInterval=1ms", "sfn.template=stack.yaml", "sfn.allowedAccounts=111111111111,123456789012"})
    void letADeployPassAndNameTheAccount(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThat(call(goal))
                .contains("[INFO] Target: eu-central-1, account 123456789012, endpoint " + aws.endpoint());
        assertThat(aws.calls("GetCallerIdentity")).hasSize(1);
        assertThat(aws.calls("CreateStack")).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({"sfn.template=stack.yaml", "sfn.allowedAccounts=12345678901"})
    void areIdsOfTwelveDigits(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'12345678901' is not the id of an account, which has 12 digits: set <allowedAccounts> or"
                        + " -Dsfn.allowedAccounts");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({"sfn.template=stack.yaml", OTHERS})
    void letNothingPassWhereTheAccountIsNotTold(DeployMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.failAlways("GetCallerIdentity", Fault.denied("GetCallerIdentity"));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Nothing was written, since <allowedAccounts> or -Dsfn.allowedAccounts is set"
                        + " and the account is not known: AWS denies");
        assertThat(aws.calls("CreateStack")).isEmpty();
    }
}
