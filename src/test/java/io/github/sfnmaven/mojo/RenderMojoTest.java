package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

@MojoTest
class RenderMojoTest extends GoalTest {
    private static final String ORDER = "src/main/sfn/order.asl.json";
    private static final String TEMPLATE = "target/sfn/orders.template.yaml";
    private static final String PLAIN = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n";

    @Test
    @InjectMojo(goal = "render")
    void writesTheTemplateWithoutAskingAws(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThat(run(goal))
                .containsExactly(
                        "[INFO] Checked src/main/sfn/order.asl.json: valid",
                        "[INFO] Rendered " + TEMPLATE + ": 1 state machine, "
                                + build().read(TEMPLATE).length() + " bytes");
        assertThat(build().read(TEMPLATE)).contains("\n  StateMachine:\n    Type: AWS::StepFunctions::StateMachine\n");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({
        "sfn.stackName=shipping",
        "sfn.stateMachineName=parcels",
        "sfn.stateMachineType=express",
        "sfn.executionRoleArn=arn:aws:iam::123456789012:role/flow",
        "sfn.logging=error",
        "sfn.tracing=true"
    })
    void passesItsParametersOn(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        run(goal);

        assertThat(build().read("target/sfn/shipping.template.yaml"))
                .contains("parcels", "EXPRESS", "arn:aws:iam::123456789012:role/flow", "ERROR", "TracingConfiguration");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({"sfn.template=flow.json.vm", "sfn.variables.stage=v2", "sfn.region=eu-central-1"})
    void rendersTheUsersTemplateWithAllThatItMaySee(RenderMojo goal) throws Exception {
        build().property("team", "blue");
        build().session.getSystemProperties().setProperty("env.HOME_TOWN", "Ulm");
        build().session.getSystemProperties().setProperty("env.AWS_ACCOUNT_ID", "123456789012");
        build().write(ORDER, Definitions.VALID);
        build().write("flow.json.vm", """
                {"Description": "$stackName $stage $project.artifactId $project.properties.team $env.HOME_TOWN $aws.region $aws.partition $aws.accountId",
                 "Resources": {"Own": {"Type": "AWS::StepFunctions::StateMachine",
                                       "Properties": {"DefinitionString": $text.json($definition)}}}}
                """);

        run(goal);

        assertThat(build().read("target/sfn/orders.template.json"))
                .startsWith("{\"Description\": \"orders v2 orders blue Ulm eu-central-1 aws 123456789012\",");
    }

    @Test
    @InjectMojo(goal = "render")
    void isSkippedWithoutDefinitionsWhateverTheStacksName(RenderMojo goal) throws Exception {
        goal.stackName = "my.parent";

        assertThat(run(goal)).containsExactly("[INFO] No definitions in src/main/sfn: nothing to do");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.template=stack.yaml")
    void takesAPlainTemplateWithoutDefinitions(RenderMojo goal) throws Exception {
        build().write("stack.yaml", PLAIN);

        assertThat(run(goal)).containsExactly("[INFO] Rendered " + TEMPLATE + ": 46 bytes");
        assertThat(build().read(TEMPLATE)).isEqualTo(PLAIN);
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.template=stack.yaml")
    void refusesAPlainTemplateWithoutTheDefinition(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("stack.yaml", PLAIN);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("stack.yaml:1:1: The template has no state machine, so"
                        + " 'src/main/sfn/order.asl.json' would not be deployed");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.template=stack.yaml")
    void countsTheStateMachinesOfTheTemplateAndNotTheDefinitions(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write(
                        "stack.yaml",
                        "Resources: {A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: u}}}\n");

        assertThat(run(goal)).last().asString().startsWith("[INFO] Rendered " + TEMPLATE + ": 81 bytes");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.template=../stack.yaml")
    void leavesAModuleAloneThatHasNeitherDefinitionsNorTheTemplate(RenderMojo goal) throws Exception {
        assertThat(run(goal)).containsExactly("[INFO] No definitions in src/main/sfn: nothing to do");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.stackName=my_orders")
    void refusesANameThatNoStackMayHave(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'my_orders' is not a stack name (a letter, then letters, digits and hyphens, up to 128"
                        + " characters): set <stackName> or -Dsfn.stackName");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.executionPolicies=arn:aws:iam::aws:policy/ReadOnlyAccess, polices/orders.json")
    void refusesAPolicyThatIsNeitherArnNorFile(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'polices/orders.json' is neither the ARN of a managed policy nor a file: set"
                        + " <executionPolicies> or -Dsfn.executionPolicies");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.executionPolicies=polices/orders.json")
    void saysWhichPolicyLiesNear(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("policies/orders.json", "{}");

        assertThatThrownBy(() -> run(goal))
                .hasMessageContaining("nor a file (did you mean 'policies/orders.json'?): set <executionPolicies>");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.template=src/main/cfn/own.vm")
    void saysWhichTemplateLiesNear(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("src/main/cfn/own4.vm", PLAIN);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Template 'src/main/cfn/own.vm' does not exist (did you mean 'src/main/cfn/own4.vm'?): set"
                        + " <template> or -Dsfn.template");
    }

    @Test
    @InjectMojo(goal = "render")
    void countsTheErrorsBehindThem(RenderMojo goal) throws Exception {
        build().write(
                        ORDER,
                        Definitions.VALID.replace(
                                "\"Succeed\"", "\"Succeed\", \"Comment\": \"${Nope} ${project.version}\""));

        assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
        assertThat(log.lines()).last().isEqualTo("[INFO] Rendered " + TEMPLATE + ": 2 errors");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.executionPolicies=arn:aws:iam::aws:policy/ReadOnlyAccess, policies/orders.json")
    void takesPoliciesByArnAndFromFiles(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("policies/orders.json", """
                {"Version": "2012-10-17",
                 "Statement": [{"Effect": "Allow", "Action": "sns:Publish", "Resource": "*"}]}
                """);

        run(goal);

        assertThat(build().read(TEMPLATE)).contains("arn:aws:iam::aws:policy/ReadOnlyAccess", "sns:Publish");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.logging=info")
    void refusesAnotherLogLevel(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'info' is none of all, error, fatal, off: set <logging> or -Dsfn.logging");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.failOn=never")
    void rendersNoDefinitionThatCannotBeRead(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.BROKEN);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Nothing was rendered: src/main/sfn/order.asl.json:4:5: Unexpected comma" + " (remove it)");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.template=builtin:rest-ap")
    void namesTheBuiltInTemplateThatIsMeant(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'builtin:rest-ap' is not a built-in template (did you mean 'builtin:rest-api'?): set"
                        + " <template> or -Dsfn.template");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine({"sfn.template=stack.yaml", "sfn.substitutions.Table=orders"})
    void writesATemplateWithErrorsForTheUserToLookAt(RenderMojo goal) throws Exception {
        build().write("stack.yaml", "Resource: {}\n");

        assertThatThrownBy(() -> run(goal)).isInstanceOf(MojoFailureException.class);
        assertThat(build().read(TEMPLATE)).isEqualTo("Resource: {}\n");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.failOn=never")
    void rendersNoDefinitionThatIsNoObject(RenderMojo goal) throws Exception {
        build().write(ORDER, "[]");

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "Nothing was rendered: src/main/sfn/order.asl.json:1:1: The definition must be an object, but is an array");
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.failOn=never")
    void rendersAWrongDefinitionWhereNothingShallFail(RenderMojo goal) throws Exception {
        build().write(ORDER, Definitions.UNREACHABLE);

        run(goal);

        assertThat(folder.resolve(TEMPLATE)).exists();
    }
}
