package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of the goals' parameters that the template would carry to a failure of the deployment. */
final class ParameterValuesTest {
    private static final String NO_EFFECT =
            " has no effect on 'own.yaml', a plain template, which is passed through as it"
                    + " is: write it there, or make it a .vm template";
    private static final TemplateReference REST_API = new TemplateReference.BuiltIn("rest-api");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::123456789012:role/x",
                "arn:aws-cn:iam::123456789012:role/a/b/x",
                "arn:aws-us-gov:iam::123456789012:role/x_+=,.@-",
                "arn:aws-iso-b:iam::123456789012:role/x",
                "arn:aws:iam::123456789012:role/a!b/x",
                "${sfn.outputs.roles.Arn}",
                " "
            })
    void takesRolesOfAnyPartition(String arn) throws IOException {
        assertThat(errors(role(arn))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            runs-orders                                | (write 'arn:aws:iam::<account>:role/runs-orders')
            arn:aws:iam::123456789012:user/x           | (write 'arn:aws:iam::<account>:role/<name>')
            arn:aws:iam:eu-central-1:123456789012:role/x | (write 'arn:aws:iam::<account>:role/<name>')
            arn:aws:iam::12345:role/x                  | (write 'arn:aws:iam::<account>:role/<name>')
            arn:aws:iam::${AWS::AccountId}:role/x      | (the built-in templates take no CloudFormation expressions here)
            {"Ref": "Role"}                            | (the built-in templates take no CloudFormation expressions here)
            """)
    void refusesWhatIsNoRole(String arn, String hint) throws IOException {
        assertThat(errors(role(arn)))
                .containsExactly("Execution role '" + arn + "' is not the ARN of a role " + hint
                        + ": set <executionRoleArn> or -Dsfn.executionRoleArn");
    }

    @Test
    void leavesExpressionsForARoleToAnOwnTemplate(@TempDir Path base) throws IOException {
        Files.writeString(base.resolve("own.vm"), "Resources: {A: {Type: AWS::SNS::Topic}}");

        assertThat(errors(role("arn:aws:iam::${AWS::AccountId}:role/x").template(TemplateReference.of("own.vm", base))))
                .isEmpty();
        assertThat(errors(role("runs-orders").template(TemplateReference.of("own.vm", base))))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE"})
    void refusesToWaitForStandardExecutions(String sync) throws IOException {
        assertThat(errors(api(MachineType.STANDARD).variable("sync", sync)))
                .containsExactly("Variable 'sync' is 'true', but the state machine is STANDARD, and only executions of"
                        + " EXPRESS ones can be waited for: see <variables> or -Dsfn.variables.sync, or set"
                        + " <stateMachineType> or -Dsfn.stateMachineType to EXPRESS");
        Rendering express = TemplateRenderer.render(
                api(MachineType.EXPRESS).variable("sync", sync).build());
        assertThat(express.problems()).isEmpty();
        assertThat(express.template().orElseThrow().text()).contains("StartSyncExecution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "ja", ""})
    void refusesWhatIsNeitherTrueNorFalse(String sync) throws IOException {
        assertThat(errors(api(MachineType.EXPRESS).variable("sync", sync)))
                .containsExactly("Variable 'sync' is '" + sync
                        + "', but must be 'true' or 'false': see <variables> or -Dsfn.variables.sync");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1 #x", "a: b", "'x", "\"", "[a", "*a", "&a", "ä", "a\nb: c"})
    void insertsAStageSoThatItCannotChangeTheTemplate(String stage) throws IOException {
        Rendering rendering = TemplateRenderer.render(
                api(MachineType.STANDARD).variable("stage", stage).build());

        assertThat(rendering.diagnostics()).extracting(Diagnostic::rule).containsExactly("resource-name");
    }

    @Test
    void insertsOddNamesAndTextsSoThatTheyCannotChangeTheTemplate() throws IOException {
        for (String template : List.of("state-machine", "rest-api")) {
            Rendering rendering = TemplateRenderer.render(Requests.request()
                    .template(new TemplateReference.BuiltIn(template))
                    .definition("or: {der}.asl.json", "{\"Comment\": \"a: b #c\\n- d\", \"StartAt\": \"A\"}")
                    .variable("path", "a/b")
                    .machines(new MachineSettings(
                            Optional.of("name-#-of 'it'"), Optional.empty(), List.of(), LogLevel.OFF, false))
                    .build());

            assertThat(rendering.diagnostics()).extracting(Diagnostic::rule).containsOnly("resource-name");
        }
    }

    @Test
    void warnsOfWhatAPlainTemplateLeavesOut(@TempDir Path base) throws IOException {
        Files.writeString(base.resolve("own.yaml"), "Resources: {A: {Type: AWS::SNS::Topic}}");
        Requests request = Requests.request()
                .template(TemplateReference.of("own.yaml", base))
                .substitution("Table", "orders")
                .machines(new MachineSettings(
                        Optional.of("name"),
                        Optional.of("arn:aws:iam::123456789012:role/x"),
                        List.of(),
                        LogLevel.ALL,
                        true));

        assertThat(errors(request))
                .containsExactly(
                        "<executionRoleArn> or -Dsfn.executionRoleArn" + NO_EFFECT,
                        "<logging> or -Dsfn.logging" + NO_EFFECT,
                        "<stateMachineName> or -Dsfn.stateMachineName" + NO_EFFECT,
                        "<substitutions> or -Dsfn.substitutions" + NO_EFFECT,
                        "<tracing> or -Dsfn.tracing" + NO_EFFECT);
    }

    @Test
    void reportsAPolicyOnceAtItsFile() throws IOException {
        Rendering rendering = TemplateRenderer.render(Requests.request()
                .definition("order.asl.json", Requests.HELLO)
                .machines(new MachineSettings(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new ExecutionPolicy.Inline(
                                "p",
                                SourceFile.of("p.yaml", "Statement: {Effect: allow, Action: 'a:b', Resource: '*'}"))),
                        LogLevel.OFF,
                        false))
                .build());

        assertThat(rendering.diagnostics())
                .singleElement()
                .extracting(Diagnostic::file)
                .isEqualTo("p.yaml");
    }

    private static Requests role(String arn) {
        return Requests.request()
                .definition("order.asl.json", Requests.HELLO)
                .machines(new MachineSettings(Optional.empty(), Optional.of(arn), List.of(), LogLevel.OFF, false));
    }

    private static Requests api(MachineType type) {
        return Requests.request().template(REST_API).definition("order.asl.json", Requests.HELLO, type);
    }

    private static List<String> errors(Requests request) throws IOException {
        return TemplateRenderer.render(request.build()).problems().stream()
                .map(ParameterProblem::message)
                .toList();
    }
}
