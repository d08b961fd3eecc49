package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandsTest {
    private final WaitMojo goal = new WaitMojo();

    @Test
    void repeatsWhatLeadsToTheAccount() {
        goal.region = "eu-west-1";
        goal.profile = "my team";
        goal.endpointUrl = " http://127.0.0.1:4566 ";
        goal.assumeRoleArn = "arn:aws:iam::123456789012:role/deploy";

        assertThat(Commands.of(goal).completed("wait on with 'mvn sfn:wait -Dsfn.stackName=order'"))
                .isEqualTo(
                        "wait on with 'mvn sfn:wait -Dsfn.stackName=order -Dsfn.region=eu-west-1 -Dsfn.profile=\"my team\""
                                + " -Dsfn.endpointUrl=http://127.0.0.1:4566"
                                + " -Dsfn.assumeRoleArn=arn:aws:iam::123456789012:role/deploy'");
    }

    @Test
    void repeatsNoPassword() {
        goal.endpointUrl = "http://me:secret@127.0.0.1:4566";

        assertThat(Commands.of(goal).options()).doesNotContain("secret");
    }

    @Test
    void leavesACommandAloneWhereNothingIsSet() {
        goal.profile = " ";

        assertThat(Commands.of(goal).completed("'mvn sfn:wait -Dsfn.stackName=order'"))
                .isEqualTo("'mvn sfn:wait -Dsfn.stackName=order'");
    }

    @Test
    void leavesSentencesWithoutACommandAlone() {
        goal.region = "eu-west-1";

        assertThat(Commands.of(goal).completed("check <stackName> or -Dsfn.stackName, region and account"))
                .isEqualTo("check <stackName> or -Dsfn.stackName, region and account");
    }
}
