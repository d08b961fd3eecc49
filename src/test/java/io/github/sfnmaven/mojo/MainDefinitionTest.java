package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** A stack with one definition gets a second one. */
@MojoTest
class MainDefinitionTest extends AwsGoalTest {
    private static final String QUICKLY = "sfn.pollInterval=1ms";
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final String SECOND = "src/main/sfn/refund.asl.json";

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void isNamedByTheErrorThatKeepsTheFirstStateMachine(DeployMojo first, DeployMojo second) throws Exception {
        deployOne(first);
        build().write(SECOND, Definitions.VALID.replace("}", " }"));

        assertThatThrownBy(() -> call(second))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("A deploy would remove state machine 'StateMachine'"
                        + " (arn:aws:states:eu-central-1:123456789012:stateMachine:orders-StateMachine) of stack 'orders'"
                        + " with its executions: 'order' was StateMachine and is OrderStateMachine now, since there are"
                        + " two definitions; keep its logical id with <mainDefinition>order</mainDefinition> or"
                        + " -Dsfn.mainDefinition=order, or remove it with <allowRemoval> or -Dsfn.allowRemoval=true");
        assertThat(aws.calls("UpdateStack")).isEmpty();
        assertThat(build().read("target/sfn/orders.deployment.json")).contains("A deploy would remove state machine");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, "sfn.mainDefinition=order"})
    void keepsTheFirstStateMachine(DeployMojo first, DeployMojo second) throws Exception {
        deployOne(first);
        build().write(SECOND, Definitions.VALID);

        call(second);

        assertThat(aws.calls("UpdateStack"))
                .singleElement()
                .satisfies(update -> assertThat(update.get("TemplateBody"))
                        .contains("  StateMachine:\n", "  RefundStateMachine:\n")
                        .doesNotContain("OrderStateMachine"));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, "sfn.allowRemoval=true"})
    void mayBeGivenUp(DeployMojo first, DeployMojo second) throws Exception {
        deployOne(first);
        build().write(SECOND, Definitions.VALID);

        assertThat(call(second)).anyMatch(line -> line.startsWith("[INFO] State machine 'StateMachine' (arn:"));
        assertThat(aws.calls("UpdateStack")).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "plan")
    void isAskedForByThePlan(PlanMojo goal) throws Exception {
        deployedOne();
        build().write(SECOND, Definitions.VALID.replace("}", " }"));
        aws.changeSets().next(Changes.remove("StateMachine", MACHINE), Changes.add("OrderStateMachine", MACHINE));

        assertThat(call(goal))
                .contains(
                        "[INFO] State machine 'StateMachine':",
                        "[INFO]   ! it is removed, and its executions are lost: 'order' was StateMachine and is"
                                + " OrderStateMachine now, since there are two definitions",
                        "[INFO] Plan: 1 to add, 0 to modify, 1 to remove")
                .last()
                .asString()
                .startsWith("[WARNING] A deploy would remove state machine 'StateMachine'");
        assertThat(build().read("target/sfn/orders.plan.json")).contains("\"removals\"", "\"why\": \"'order' was");
    }

    @Test
    @InjectMojo(goal = "plan")
    @CommandLine("sfn.failOnReplacement=true")
    void failsThePlanWhereNothingMayBeReplaced(PlanMojo goal) throws Exception {
        deployedOne();
        build().write(SECOND, Definitions.VALID);
        aws.changeSets().next(Changes.remove("StateMachine", MACHINE), Changes.add("OrderStateMachine", MACHINE));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("A deploy would remove state machine 'StateMachine'");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.mainDefinition=ordr")
    void isOneOfTheDefinitions(ValidateMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'ordr' is no definition (did you mean 'order'?): set <mainDefinition> or"
                        + " -Dsfn.mainDefinition to the name of a file without .asl.json");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.mainDefinition=shipping")
    void isNoOtherName(RenderMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        build().write(SECOND, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .hasMessageStartingWith("'shipping' is no definition, there are 'order', 'refund': set");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.mainDefinition=order")
    void isNotMissedInAModuleWithoutDefinitions(ValidateMojo goal) throws Exception {
        assertThat(run(goal)).containsExactly("[INFO] " + DefinitionMojo.NO_DEFINITIONS);
    }

    private void deployOne(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        call(goal);
    }

    /** As the built-in template deploys it. */
    private void deployedOne() throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        String definition = Definitions.VALID.strip().replace("\n", "\n          ");
        aws.put(FakeStack.named("orders")
                .template("Resources:\n  StateMachine:\n    Type: " + MACHINE
                        + "\n    Properties:\n      DefinitionString:\n        Fn::Sub: |-\n          " + definition
                        + "\n"));
    }
}
