package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.check.StateMachineResource;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders inside the values of substitutions. */
final class SubstitutionValuesTest {
    private static final String WAY_OUT = ": see <substitutions> or -Dsfn.substitutions.Url";

    @ParameterizedTest
    @ValueSource(strings = {"state-machine", "rest-api"})
    void letsCloudFormationResolveThem(String template) throws IOException {
        Rendering rendering = render(url("https://${AWS::Region}.example.org/${StateMachineRole.Arn}/\"${!raw}\"")
                .template(new TemplateReference.BuiltIn(template)));

        assertThat(rendering.isValid()).isTrue();
        assertThat(rendering.diagnostics()).isEmpty();
        assertThat(substitution(rendering))
                .isEqualTo("{\"Fn::Sub\":\"https://${AWS::Region}.example.org/${StateMachineRole.Arn}/"
                        + "\\\\\\\"${!raw}\\\\\\\"\"}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ${StateMachinRole.Arn} | '${StateMachinRole.Arn}', which is not a resource, parameter or pseudo parameter of the template (did you mean 'StateMachineRole'?)
            a ${Zzzzzzz}           | '${Zzzzzzz}', which is not a resource, parameter or pseudo parameter of the template (write '${!Zzzzzzz}' for the text itself)
            ${AWS::Regoin}         | '${AWS::Regoin}', which is not a resource, parameter or pseudo parameter of the template (did you mean 'AWS::Region'?)
            ${Other}               | '${Other}', which is not a resource, parameter or pseudo parameter of the template (substitutions are not replaced inside of each other)
            """)
    void refusesThoseThatTheTemplateDoesNotKnow(String value, String message) throws IOException {
        Rendering rendering = render(url(value).substitution("Other", "x"));

        assertThat(rendering.diagnostics()).isEmpty();
        assertThat(errors(rendering)).containsExactly("Substitution 'Url' holds " + message + WAY_OUT);
    }

    @Test
    void knowsTheParametersOfAnOwnTemplate(@TempDir Path base) throws IOException {
        Path own = Files.writeString(base.resolve("own.vm"), """
                Parameters: {Stage: {Type: String}}
                Resources:
                  StateMachine:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      RoleArn: arn:aws:iam::123456789012:role/x
                      DefinitionString:
                        Fn::Sub:
                          - $text.json($definition)
                          - Url: $sfn.substitutions($stateMachines[0]).get("Url")
                """);

        Rendering rendering =
                render(url("https://${Stage}.example.org").template(TemplateReference.of(own.toString(), base)));

        assertThat(rendering.isValid()).isTrue();
        assertThat(substitution(rendering)).isEqualTo("{\"Fn::Sub\":\"https://${Stage}.example.org\"}");
    }

    @Test
    void followsThemToOtherMachines() throws IOException {
        Requests request = Requests.request()
                .definition("orders.asl.json", "{\"a\": \"${Child}\"}")
                .definition("child.asl.json", Requests.HELLO)
                .substitution("Child", "${ChildStateMachine}")
                .machines(new MachineSettings(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new ExecutionPolicy.Inline("p", SourceFile.of("p.json", """
                                {"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
                                 "Action": "states:StartExecution", "Resource": {"Ref": "StateMachine"}}]}"""))),
                        LogLevel.OFF,
                        false));

        assertThat(lines(render(request))).isEmpty();
    }

    @Test
    void findsAMachineThatNamesItselfThroughAValue() throws IOException {
        assertThat(render(url("${StateMachine}")).diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.rule()).isEqualTo("circular-reference"));
    }

    @Test
    void insertsValuesWithoutQuotesAsJson() throws IOException {
        Rendering rendering = render(bare("{\"a\": \"ü\"}"));

        assertThat(rendering.isValid()).isTrue();
        assertThat(substitution(rendering)).isEqualTo("\"{\\\"a\\\": \\\"\\\\u00fc\\\"}\"");
    }

    @Test
    void refusesValuesThatMakeNoJsonOfTheDefinition() throws IOException {
        assertThat(errors(render(bare("orders"))))
                .containsExactly("Substitution 'Url' is 'orders', which is no JSON value, but stands without quotes in"
                        + " 'src/main/sfn/order.asl.json' (write \"${Url}\" there for a text)" + WAY_OUT);
        assertThat(errors(render(Requests.request()
                        .readDefinition("order.asl.json", "{\"a\": ${Url}, \"b\": \"${Url}\"}")
                        .substitution("Url", "{\"x\": 1}"))))
                .containsExactly(
                        "Substitution 'Url' is '{\"x\": 1}', which cannot stand both with and without quotes as"
                                + " in 'src/main/sfn/order.asl.json'" + WAY_OUT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"${Topic.Arn}", "${AWS::Region}", "${Topik}"})
    void refusesPlaceholdersThatAnOwnTemplateGivesAsText(String value, @TempDir Path base) throws IOException {
        String definition = "{\"a\": \"${Url}\"}";
        Path own = Files.writeString(base.resolve("own.yaml"), """
                Resources:
                  Topic: {Type: AWS::SNS::Topic}
                  Own:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      DefinitionSubstitutions: {Url: "%s"}
                      RoleArn: arn:aws:iam::123456789012:role/x
                      DefinitionString: '%s'
                """.formatted(value, definition));

        assertThat(lines(render(Requests.request()
                        .definition("order.asl.json", definition)
                        .template(TemplateReference.of(own.toString(), base)))))
                .singleElement()
                .asString()
                .startsWith("own.yaml:6:39: error: '${")
                .contains("}' in the value of 'Url' is not replaced, because the value is not given to Fn::Sub"
                        + " (write the value as {\"Fn::Sub\": \"…\"}, or in YAML as !Sub \"…\")");
    }

    @Test
    void refusesPlaceholdersInValuesOfSub(@TempDir Path base) throws IOException {
        Path own = Files.writeString(base.resolve("own.yaml"), """
                Resources:
                  Topic: {Type: AWS::SNS::Topic}
                  Own:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      RoleArn: arn:aws:iam::123456789012:role/x
                      DefinitionString: !Sub ['{"a": "${Url} ${Good}"}', {Url: "x ${Topic.Arn}", Good: !Sub "${Topic.Arn}"}]
                """);

        assertThat(lines(render(Requests.request()
                        .definition("order.asl.json", "{\"a\": \"${Url} ${Good}\"}")
                        .template(TemplateReference.of(own.toString(), base)))))
                .singleElement()
                .asString()
                .startsWith("own.yaml:7:67: error: '${Topic.Arn}' in the value of 'Url' is not replaced");
    }

    private static Requests url(String value) {
        return Requests.request()
                .definition("order.asl.json", "{\"Comment\": \"${Url}\"}")
                .substitution("Url", value);
    }

    private static Requests bare(String value) {
        return Requests.request()
                .readDefinition("order.asl.json", "{\"a\": ${Url}}")
                .substitution("Url", value);
    }

    private static Rendering render(Requests request) throws IOException {
        return TemplateRenderer.render(request.build());
    }

    private static String substitution(Rendering rendering) {
        RenderedTemplate template = rendering.template().orElseThrow();
        return Objects.requireNonNull(StateMachineResource.in(TreeReader.read(SourceFile.of("t.yaml", template.text())))
                .get(0)
                .substitutions()
                .get("Url"));
    }

    private static List<String> errors(Rendering rendering) {
        return rendering.problems().stream()
                .map(ParameterProblem::message)
                .filter(text -> !text.contains("used by no"))
                .toList();
    }

    private static List<String> lines(Rendering rendering) {
        return rendering.diagnostics().stream().map(TextFormatter::line).toList();
    }
}
