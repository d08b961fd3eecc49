package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What a deploy refuses before it calls AWS. Nobody listens at the endpoint, so that a call would fail otherwise. */
@MojoTest
class DeployMojoTest extends GoalTest {
    private static final String NOWHERE = "sfn.endpointUrl=http://127.0.0.1:1";
    private static final String ORDER = "src/main/sfn/order.asl.json";

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(NOWHERE)
    void refusesAWrongDefinition(DeployMojo goal) throws Exception {
        build().write(ORDER, Definitions.BROKEN);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("src/main/sfn/order.asl.json:4:5: Unexpected comma (remove it)");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.failOn=never"})
    void refusesAWrongDefinitionEvenWhereNothingShallFail(DeployMojo goal) throws Exception {
        build().write(ORDER, Definitions.BROKEN);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Nothing was deployed: src/main/sfn/order.asl.json:4:5: Unexpected comma" + " (remove it)");
        assertThat(folder.resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.template=stack.yaml"})
    void refusesAWrongTemplate(DeployMojo goal) throws Exception {
        build().write("stack.yaml", "Resource: {}\n");

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("2 errors, the first: stack.yaml:1:1: The template has no Resources");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.parameters.Stag=prod"})
    void refusesAParameterThatTheTemplateDoesNotHave(DeployMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Parameter 'Stag' is not declared in the template, which has none");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.parametersFile=prod.yaml"})
    void refusesAParametersFileThatIsNotThere(DeployMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'prod.yaml' is not a file: set <parametersFile> or -Dsfn.parametersFile");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.timeout=60"})
    void refusesATimeoutWithoutUnit(DeployMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'60' is not a duration: write 90s, 10m, 1h or ISO-8601 such as PT90S: set <timeout> or"
                        + " -Dsfn.timeout");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.pollInterval=often"})
    void refusesAnotherPollInterval(DeployMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "'often' is not a duration: write 90s, 10m, 1h or ISO-8601 such as PT90S: set <pollInterval>"
                                + " or -Dsfn.pollInterval");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.onInterrupt=stop"})
    void refusesAnotherWordForOnInterrupt(DeployMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'stop' is none of detach, cancel: set <onInterrupt> or -Dsfn.onInterrupt");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.noChanges=warn"})
    void refusesAnotherWordForNoChanges(DeployMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'warn' is none of ok, fail: set <noChanges> or -Dsfn.noChanges");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({NOWHERE, "sfn.outputsFile=outputs.yaml"})
    void refusesAnOutputsFileOfAnotherKind(DeployMojo goal) {
        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'outputs.yaml' has none of the endings .properties, .json, .env: set <outputsFile> or"
                        + " -Dsfn.outputsFile");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({"sfn.endpointUrl=localhost:4566"})
    void refusesAnEndpointWithoutScheme(DeployMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'localhost:4566' is no URL such as http://127.0.0.1:4566: set <endpointUrl> or"
                        + " -Dsfn.endpointUrl");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine(NOWHERE)
    void hasNothingToDoWithoutDefinitions(DeployMojo goal) throws Exception {
        assertThat(run(goal)).containsExactly("[INFO] No definitions in src/main/sfn: nothing to do");
    }
}
