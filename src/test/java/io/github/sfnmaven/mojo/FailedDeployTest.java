package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Step;
import java.util.List;
import java.util.Objects;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the user reads when Step Functions refuses a definition that we take for valid. */
@MojoTest
class FailedDeployTest extends AwsGoalTest {
    private static final String QUICKLY = "sfn.pollInterval=1ms";
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final String REFUSED = "Resource handler returned message: \"Invalid State Machine Definition:"
            + " 'SCHEMA_VALIDATION_FAILED: The type is too good at /States/Done/Type' (Service: Sfn, Status Code: 400,"
            + " Request ID: 4-8) (SDK Attempt Count: 1)\" (RequestToken: 0-9, HandlerErrorCode: InvalidRequest)";
    private static final String HINT =
            "fix the definition; with -Dsfn.remote=true Step Functions is asked before anything is deployed";

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void leadsToTheLineOfTheDefinition(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        aws.next(
                Step.resource("StateMachine", MACHINE, "CREATE_FAILED", REFUSED),
                Step.resource(
                        "StateMachineLogGroup", "AWS::Logs::LogGroup", "CREATE_FAILED", "Resource creation cancelled"),
                Step.stack("ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [StateMachine]."),
                Step.stack("ROLLBACK_COMPLETE"));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Creating stack 'orders' failed: 'StateMachine' (AWS::StepFunctions::StateMachine): Invalid"
                        + " State Machine Definition: 'SCHEMA_VALIDATION_FAILED: The type is too good at"
                        + " /States/Done/Type'; the stack is ROLLBACK_COMPLETE; " + HINT
                        + " (src/main/sfn/order.asl.json:4:23)");
        assertThat(log.lines())
                .containsSubsequence(
                        "[ERROR] src/main/sfn/order.asl.json:4:23: error: The type is too good"
                                + " [SCHEMA_VALIDATION_FAILED]",
                        "[ERROR]     \"Done\": { \"Type\": \"Succeed\" }",
                        "[ERROR]                       ^~~~~~~~~",
                        "[ERROR] Root cause: StateMachine (AWS::StepFunctions::StateMachine) CREATE_FAILED",
                        "[ERROR]   " + REFUSED,
                        "[ERROR] Hint: " + HINT,
                        "[ERROR] Consequences:",
                        "[ERROR]   1 other resource was cancelled: StateMachineLogGroup",
                        "[ERROR] Stack 'orders' is ROLLBACK_COMPLETE");
        assertThat(build().read("target/sfn/orders.deployment.json")).contains("\"hint\": \"" + HINT + "\"");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void escapesWhatCouldPassForAnotherLine(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        String reason = "Bad\u009b31m \u202edrawkcab\u009f[2J\u2028[INFO] BUILD SUCCESS\n::error::file=x"
                + "\r##vso[task.setvariable variable=PATH]/tmp ##[add-mask]a\u200bb";
        String shown = "Bad\\u009b31m \\u202edrawkcab\\u009f[2J\\u2028[INFO] BUILD SUCCESS ::error::file=x"
                + " #\\u0023vso[task.setvariable variable=PATH]/tmp #\\u0023[add-mask]a\\u200bb";
        aws.next(
                Step.resource("StateMachine", MACHINE, "CREATE_FAILED", reason),
                Step.stack("ROLLBACK_COMPLETE", reason));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Creating stack 'orders' failed: 'StateMachine' (AWS::StepFunctions::StateMachine): "
                        + shown + "; the stack is ROLLBACK_COMPLETE");
        assertThat(log.lines()).noneMatch(line -> line.matches("(?s).*[\\p{Cc}\\p{Cf}\u2028].*|.*##(vso)?\\[.*"));
        assertThat(log.lines())
                .anyMatch(line -> line.endsWith("  AWS::StepFunctions::StateMachine  " + shown))
                .contains("[ERROR]   ::error::file=x", "[ERROR] Stack 'orders' is ROLLBACK_COMPLETE: " + shown);
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void printsFailedEventsAsErrors(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        aws.next(
                Step.resource("StateMachine", MACHINE, "CREATE_FAILED", REFUSED),
                Step.stack("ROLLBACK_IN_PROGRESS"),
                Step.stack("ROLLBACK_COMPLETE"));

        assertThatThrownBy(() -> call(goal)).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines())
                .anyMatch(
                        line -> line.startsWith("[ERROR]   ") && line.contains("  CREATE_FAILED         StateMachine"))
                .anyMatch(line -> line.startsWith("[INFO]   ") && line.contains("  ROLLBACK_COMPLETE     orders"));
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void namesModuleAndStackWhereSeveralAreBuiltAtOnce(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        build().session.setProjects(List.of(build().project, TestBuild.project(null, "later", "1.0")));
        build().session.getRequest().setDegreeOfConcurrency(2);
        build().session
                .getSystemProperties()
                .setProperty(
                        "user.dir", Objects.requireNonNull(folder.getParent()).toString());
        aws.next(Step.resource("StateMachine", MACHINE, "CREATE_FAILED", REFUSED), Step.stack("ROLLBACK_COMPLETE"));
        String shown = folder.getFileName() + "/src/main/sfn/order.asl.json";

        assertThatThrownBy(() -> call(goal)).hasMessageEndingWith(" (" + shown + ":4:23)");
        assertThat(log.lines())
                .allMatch(line -> line.matches("(?s)\\[[A-Z]+] \\[orders](?: .*)?"))
                .contains("[INFO] [orders] Checked " + shown + ": valid")
                .contains("[ERROR] [orders] " + shown + ":4:23: error: The type is too good"
                        + " [SCHEMA_VALIDATION_FAILED]");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void tellsTheDefinitionsApart(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/bill.asl.json", Definitions.VALID);
        build().write("src/main/sfn/ship.asl.json", Definitions.VALID);
        aws.next(
                Step.resource("ShipStateMachine", MACHINE, "CREATE_FAILED", REFUSED),
                Step.resource("BillStateMachine", MACHINE, "CREATE_FAILED", REFUSED),
                Step.resource("OtherStateMachine", MACHINE, "CREATE_FAILED", REFUSED),
                Step.stack("ROLLBACK_COMPLETE"));

        assertThatThrownBy(() -> call(goal)).hasMessageEndingWith(" (src/main/sfn/ship.asl.json:4:23)");
        assertThat(log.lines().stream()
                        .filter(line -> line.endsWith("[SCHEMA_VALIDATION_FAILED]"))
                        .map(line -> line.replaceAll(".*/(\\w+)\\.asl.*", "$1")))
                .containsExactly("ship", "bill");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({QUICKLY, "sfn.template=stack.yaml.vm"})
    void knowsTheOnlyDefinitionUnderAnyLogicalId(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        build().write("stack.yaml.vm", """
                Resources:
                  Flow:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      DefinitionString: $text.json($definition)
                      RoleArn: arn:aws:iam::123456789012:role/order
                """);
        aws.next(Step.resource("Flow", MACHINE, "CREATE_FAILED", REFUSED), Step.stack("ROLLBACK_COMPLETE"));

        assertThatThrownBy(() -> call(goal)).hasMessageEndingWith(" (src/main/sfn/order.asl.json:4:23)");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(QUICKLY)
    void leavesNestedStacksAlone(DeployMojo goal) throws Exception {
        build().write("src/main/sfn/order.asl.json", Definitions.VALID);
        FakeStack child = aws.put(FakeStack.named("orders-Child-1")
                .past("token", Step.resource("StateMachine", MACHINE, "CREATE_FAILED", REFUSED)));
        aws.next(
                Step.nested("Child", child.id(), "CREATE_FAILED", "Embedded stack was not created"),
                Step.stack("ROLLBACK_COMPLETE"));

        assertThatThrownBy(() -> call(goal))
                .hasMessageContaining("'Child/StateMachine'")
                .hasMessageEndingWith(HINT);
        assertThat(log.lines()).noneMatch(line -> line.contains("order.asl.json:4"));
    }
}
