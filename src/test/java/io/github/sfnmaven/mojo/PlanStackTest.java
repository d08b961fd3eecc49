package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class PlanStackTest extends AwsGoalTest {
    private static final String OF_A_PLAIN_TEMPLATE = "sfn.template=stack.yaml";
    private static final String REPORT = "target/sfn/orders.plan.json";

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine(OF_A_PLAIN_TEMPLATE)
    void showsAReplacementAndGoesOn(PlanMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        stackWithAReplacement();

        List<String> lines = call(goal);

        assertThat(lines)
                .containsExactly(
                        "[INFO] Rendered target/sfn/orders.template.yaml: " + PLAIN.length() + " bytes",
                        "[INFO] Target: eu-central-1, account 123456789012, endpoint " + aws.endpoint(),
                        "[INFO] A deploy would update stack 'orders':",
                        "[INFO]   action  resource  type             replacement  changes",
                        "[INFO]   modify  Topic     AWS::SNS::Topic  yes          TopicName (replaces): 'old' -> 'new'",
                        "[INFO] Plan: 0 to add, 1 to modify (1 replaced), 0 to remove");
        assertThat(build().read(REPORT)).contains("\"replaces\": true", "\"name\": \"TopicName\"");
        assertThat(aws.changeSets().left()).isEmpty();
        assertThat(aws.calls("ExecuteChangeSet")).isEmpty();
    }

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine({OF_A_PLAIN_TEMPLATE, "sfn.failOnReplacement=true"})
    void failsForAReplacementWhereItShall(PlanMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        stackWithAReplacement();

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Updating stack 'orders' would replace 'Topic' (AWS::SNS::Topic), which"
                        + " <failOnReplacement> or -Dsfn.failOnReplacement forbids");
        assertThat(build().read(REPORT)).contains("\"replaces\": true");
    }

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine({OF_A_PLAIN_TEMPLATE, "sfn.parameters.Password=hunter22"})
    void keepsSecretsToItself(PlanMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders").template("other").parameter("Stage", "test"));
        aws.changeSets()
                .next(Changes.modify(
                        "Topic", "AWS::SNS::Topic", "False", Changes.property("Tags", "Never", "old", "hunter22")));

        assertThat(call(goal)).noneMatch(line -> line.contains("hunter22"));
        assertThat(build().read(REPORT)).contains("****").doesNotContain("hunter22");
    }

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine(OF_A_PLAIN_TEMPLATE)
    void warnsOfOutputsThatADeployMayGive(PlanMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        stackWithAReplacement();
        configure(goal, """
                <executionRoleArn>${sfn.outputs.roles.Arn}</executionRoleArn>
                <parameters>
                  <Flights>${sfn.outputs.flight.Name}, ${sfn.outputs.roles.Arn}</Flights>
                </parameters>
                """);

        assertThat(call(goal))
                .anyMatch(line -> line.startsWith("[WARNING] Missing outputs '${sfn.outputs.roles.Arn}'"))
                .contains("[INFO] A deploy would update stack 'orders':");
    }

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine(OF_A_PLAIN_TEMPLATE)
    void failsWhereThereCanBeNoPlan(PlanMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);
        aws.put(FakeStack.named("orders").status("UPDATE_ROLLBACK_FAILED"));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("mvn sfn:recover");
    }

    private void stackWithAReplacement() {
        aws.put(FakeStack.named("orders").template("other").parameter("Stage", "test"));
        aws.changeSets()
                .next(Changes.modify(
                        "Topic", "AWS::SNS::Topic", "True", Changes.property("TopicName", "Always", "old", "new")));
    }
}
