package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.cloudformation.Step;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** The goals that change nothing: events, outputs and wait. */
@MojoTest
class ReadStackTest extends AwsGoalTest {
    private final String absent = "Stack 'orders' does not exist in eu-central-1, endpoint " + aws.endpoint();
    private final String missing =
            absent + ": deploy it first, set <stackName> or -Dsfn.stackName, or -Dsfn.onMissingStack=ignore";

    private static final String FROM = "[INFO] Deployed from com.example:orders:1.4.2 (template 3f1c0a9b7d2e)";

    @Test
    @InjectMojo(goal = "outputs")
    @CommandLine("sfn.outputsFile=target/outputs.json")
    void outputsReachTheBuild(OutputsMojo goal) throws Exception {
        aws.put(FakeStack.named("orders").output("TopicArn", "arn:topic"));

        assertThat(call(goal)).containsExactly("[INFO] Outputs:", "[INFO]   TopicArn  arn:topic");
        assertThat(build().project.getProperties())
                .containsOnly(
                        entry("sfn.outputs.TopicArn", "arn:topic"), entry("sfn.outputs.orders.TopicArn", "arn:topic"));
        assertThat(build().read("target/outputs.json")).isEqualTo("{\n  \"TopicArn\": \"arn:topic\"\n}\n");
    }

    @Test
    @InjectMojo(goal = "outputs")
    void outputsFailsForAMissingStack(OutputsMojo goal) {
        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(missing);
    }

    @Test
    @InjectMojo(goal = "outputs")
    @CommandLine("sfn.onMissingStack=ignore")
    void outputsGoesOnWithoutAStackThatMayBeMissing(OutputsMojo goal) throws Exception {
        assertThat(call(goal)).containsExactly("[INFO] " + absent);
    }

    @Test
    @InjectMojo(goal = "events")
    @CommandLine("sfn.limit=2")
    void eventsPrintsTheNewestOldestFirst(EventsMojo goal) throws Exception {
        aws.put(FakeStack.named("orders")
                .past(
                        "t",
                        Step.stack("CREATE_IN_PROGRESS"),
                        new Step("Topic", "arn:topic", "AWS::SNS::Topic", "CREATE_COMPLETE", ""),
                        Step.stack("CREATE_COMPLETE")));

        assertThat(call(goal))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("[INFO] ")
                                .contains("CREATE_COMPLETE", "Topic", "AWS::SNS::Topic"),
                        second -> assertThat(second).startsWith("[INFO] ").contains("CREATE_COMPLETE", "orders"));
    }

    @Test
    @InjectMojo(goal = "outputs")
    void outputsSaysWhereTheStackComesFrom(OutputsMojo goal) throws Exception {
        aws.put(deployedFromAProject().output("TopicArn", "arn:topic"));

        assertThat(call(goal)).containsExactly(FROM, "[INFO] Outputs:", "[INFO]   TopicArn  arn:topic");
    }

    @Test
    @InjectMojo(goal = "events")
    void eventsSaysWhereTheStackComesFrom(EventsMojo goal) throws Exception {
        aws.put(deployedFromAProject().past("t", Step.stack("CREATE_COMPLETE")));

        assertThat(call(goal)).hasSize(2).last().isEqualTo(FROM);
    }

    @Test
    @InjectMojo(goal = "events")
    void eventsNeedsNoRightToMoreThanEvents(EventsMojo goal) throws Exception {
        aws.put(deployedFromAProject().past("t", Step.stack("CREATE_COMPLETE")));
        aws.fail("DescribeStacks", Fault.denied("DescribeStacks"));

        assertThat(call(goal)).singleElement().asString().contains("CREATE_COMPLETE");
    }

    private static FakeStack deployedFromAProject() {
        return FakeStack.named("orders")
                .tag("sfn:project", "com.example:orders:1.4.2")
                .tag("sfn:template-sha256", "3f1c0a9b7d2e".repeat(5) + "3f1c");
    }

    @Test
    @InjectMojo(goal = "events")
    void eventsFailsForAMissingStack(EventsMojo goal) {
        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(missing);
    }

    @Test
    @InjectMojo(goal = "events")
    @CommandLine("sfn.limit=0")
    void eventsPrintsAtLeastOne(EventsMojo goal) {
        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'0' is less than one event: set <limit> or -Dsfn.limit");
        assertThat(aws.actions()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "wait")
    void waitIsContentWithASettledStack(WaitMojo goal) throws Exception {
        aws.put(FakeStack.named("orders"));

        assertThat(call(goal)).containsExactly("[INFO] Stack 'orders' is CREATE_COMPLETE");
    }

    @Test
    @InjectMojo(goal = "wait")
    @CommandLine("sfn.pollInterval=1ms")
    void waitFollowsARunningOperation(WaitMojo goal) throws Exception {
        aws.put(FakeStack.named("orders")
                .past("t", Step.stack("UPDATE_IN_PROGRESS"))
                .future(Step.stack("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS"), Step.stack("UPDATE_COMPLETE")));

        assertThat(call(goal))
                .anyMatch(
                        line -> line.matches(
                                "\\[INFO]   \\d\\d:\\d\\d:\\d\\d  UPDATE_COMPLETE       orders {20}AWS::CloudFormation::Stack\\b.*"))
                .last()
                .isEqualTo("[INFO] Stack 'orders' is UPDATE_COMPLETE");
    }

    @Test
    @InjectMojo(goal = "wait")
    void waitFailsForAStackThatWasRolledBack(WaitMojo goal) {
        aws.put(FakeStack.named("orders").past("t", Step.stack("ROLLBACK_COMPLETE")));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("The operation on stack 'orders' failed: CloudFormation gives no reason; the stack is"
                        + " ROLLBACK_COMPLETE");
    }

    @Test
    @InjectMojo(goal = "wait")
    void waitFailsForAMissingStack(WaitMojo goal) {
        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(missing);
    }

    @Test
    @InjectMojo(goal = "wait")
    @CommandLine("sfn.onMissingStack=ignore")
    void waitGoesOnWithoutAStackThatMayBeMissing(WaitMojo goal) throws Exception {
        assertThat(call(goal)).containsExactly("[INFO] " + absent);
    }
}
