package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.stepfunctions.FakeStepFunctions;
import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code sfn.remote} makes of the service's answers. */
@MojoTest
class RemoteOpinionTest extends GoalTest {
    private static final String ORDER = "src/main/sfn/order.asl.json";
    private static final String VALID = "[INFO] Checked src/main/sfn/order.asl.json: valid";
    private static final String SILENT = "[INFO] Step Functions was not asked (sfn.remote): ";
    private static final String FOUND = """
            {"result": "FAIL", "truncated": %s, "diagnostics": [
              {"severity": "ERROR", "code": "INVALID_RESOURCE", "message": "Nobody knows it.", "location": "/States/Done/Type"}]}
            """;

    private final FakeStepFunctions service = FakeStepFunctions.start();

    @BeforeEach
    void credentials() {
        Server server = new Server();
        server.setId("aws");
        server.setUsername("AKIAIOSFODNN7EXAMPLE");
        server.setPassword("s3cr3t");
        build().session.getRequest().addServer(server);
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    @InjectMojo(goal = "validate")
    void isNotAskedForUnlessWanted(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThat(call(goal)).containsExactly(VALID);
        assertThat(service.calls()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.remote=true", "sfn.stateMachineType=express"})
    void isAskedOfEachDefinition(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("src/main/sfn/refund.asl.yaml", "{StartAt: A, States: {A: {Type: Succeed}}}");

        assertThat(call(goal)).containsExactly("[INFO] Checked 2 definitions: valid");
        assertThat(service.calls())
                .hasSize(2)
                .allMatch(call -> call.startsWith("AWSStepFunctions.ValidateStateMachineDefinition ")
                        && call.contains("\"type\":\"EXPRESS\"")
                        && call.contains("\"severity\":\"WARNING\""))
                .last()
                .asString()
                .contains("{\\\"StartAt\\\":\\\"A\\\",\\\"States\\\":{\\\"A\\\":{\\\"Type\\\":\\\"Succeed\\\"}}}");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.remote=true")
    void failsTheBuildAtThePlaceOfTheFinding(ValidateMojo goal) throws Exception {
        build().write(ORDER, "{\"StartAt\": \"Done\", \"States\": {\"Done\": {\"Type\": \"Succeed\"}}}");
        service.answer(200, FOUND.formatted(true));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("src/main/sfn/order.asl.json:1:49: Nobody knows it");
        assertThat(log.lines())
                .containsExactly(
                        "[INFO] Step Functions reports only the first 100 findings of src/main/sfn/order.asl.json",
                        "[ERROR] src/main/sfn/order.asl.json:1:49: error: Nobody knows it [remote]",
                        "[ERROR] {\"StartAt\": \"Done\", \"States\": {\"Done\": {\"Type\": \"Succeed\"}}}",
                        "[ERROR]                                                 ^~~~~~~~~",
                        "[INFO] Checked src/main/sfn/order.asl.json: 1 error");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.remote=true", "sfn.suppressions=remote|/States/Done|New service"})
    void canBeSuppressed(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        service.answer(200, FOUND.formatted(false));

        assertThat(call(goal)).containsExactly(VALID + ", 1 suppressed");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.remote=true", "sfn.rules.remote=note"})
    void canBeLowered(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        service.answer(200, FOUND.formatted(false));

        assertThat(call(goal)).last().isEqualTo("[INFO] Checked src/main/sfn/order.asl.json: 1 note");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.suppressions=remote|/States/Done|New service")
    void isNotMissedWhereItIsNotAsked(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThat(call(goal)).containsExactly(VALID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "400; AccessDeniedException; not authorized; AWS denies states:ValidateStateMachineDefinition:"
                        + " not authorized",
                "400; UnknownOperationException; ; <endpoint> does not know states:ValidateStateMachineDefinition"
                        + " (UnknownOperationException)",
                "501; InternalFailure; not yet implemented; <endpoint> does not know"
                        + " states:ValidateStateMachineDefinition (InternalFailure)",
                "400; ExpiredTokenException; expired; The AWS credentials have expired during"
                        + " states:ValidateStateMachineDefinition: renew them, with SSO by 'aws sso login', and run the"
                        + " goal again",
                "404; ; ; Something else than AWS answered states:ValidateStateMachineDefinition at <endpoint> (status 404,"
                        + " application/x-amz-json-1.0, no JSON object: '<html>'): check <endpointUrl> or"
                        + " -Dsfn.endpointUrl, and a proxy or a login page of the network in between",
            })
    @InjectMojo(goal = "validate")
    void costsALineWhereItIsRefused(int status, String code, String message, String why, ValidateMojo goal)
            throws Exception {
        build().write(ORDER, Definitions.VALID);
        build().write("src/main/sfn/refund.asl.json", Definitions.VALID);
        service.answer(
                status, code == null ? "<html>" : "{\"__type\": \"%s\", \"message\": \"%s\"}".formatted(code, message));
        goal.remote = true;

        assertThat(call(goal))
                .containsExactly(
                        SILENT + why.replace("<endpoint>", service.endpoint().toString()),
                        "[INFO] Checked 2 definitions: valid");
        assertThat(service.calls()).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.remote=true")
    void costsALineWhereNobodyAnswers(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        service.close();

        assertThat(call(goal))
                .containsExactly(
                        SILENT + "Nothing answers at " + service.endpoint()
                                + ": start the emulator there, or correct <endpointUrl> or -Dsfn.endpointUrl",
                        VALID);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.remote=true")
    void costsALineWithoutRegion(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        goal.endpointUrl = service.endpoint().toString();
        goal.region = "No Region";

        assertThat(run(goal))
                .containsExactly(
                        SILENT + "Region 'No Region' is not the name of a region, such as 'eu-central-1': correct"
                                + " <region>, -Dsfn.region or AWS_REGION",
                        VALID);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.remote=true", "sfn.profile=sfn-maven-plugin-no-such-profile", "sfn.region=eu-central-1"})
    void costsALineWithoutCredentials(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThat(run(goal)).hasSize(2).last().isEqualTo(VALID);
        assertThat(log.lines())
                .first()
                .asString()
                .startsWith(SILENT + "There is no profile 'sfn-maven-plugin-no-such-profile'");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.remote=true")
    void costsOneLineInAllModules(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);
        service.answer(400, "{\"__type\": \"AccessDeniedException\", \"message\": \"no\"}");

        call(goal);
        call(goal);

        assertThat(log.lines()).hasSize(3);
        assertThat(service.calls()).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.remote=true", "sfn.endpointUrl=localhost:4566"})
    void doesNotHideAWrongParameter(ValidateMojo goal) throws Exception {
        build().write(ORDER, Definitions.VALID);

        assertThatThrownBy(() -> run(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("'localhost:4566' is no URL");
    }

    @Test
    @InjectMojo(goal = "deploy")
    @CommandLine({
        "sfn.remote=true",
        "sfn.failOn=never",
        "sfn.substitutions.Note=fragile",
        "sfn.substitutions.Table={\"Ref\": \"Table\"}"
    })
    void keepsDeployFromWhatTheServiceRefuses(DeployMojo goal) throws Exception {
        build().write(ORDER, """
                {"StartAt": "Done", "States": {"Done": {"Type": "Succeed", "Comment": "${Note} ${AWS::Region} ${Table}"}}}
                """);
        service.answer(200, FOUND.formatted(false));

        assertThatThrownBy(() -> call(goal))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("Nothing was deployed: src/main/sfn/order.asl.json:1:49: Nobody knows it");
        assertThat(service.calls()).singleElement().asString().contains("fragile eu-central-1 ${Table}");
    }

    private List<String> call(AwsMojo goal) throws Exception {
        goal.serverId = "aws";
        goal.region = "eu-central-1";
        goal.endpointUrl = service.endpoint().toString();
        return run(goal);
    }
}
