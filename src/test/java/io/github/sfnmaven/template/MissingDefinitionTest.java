package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.TextFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A definition file must be in the template, whoever wrote that. */
final class MissingDefinitionTest {
    private static final String WAY_OUT = " insert the definition as it is, with $text.indent or $text.json of a .vm"
            + " template, or leave its file out of <definitions> or -Dsfn.definitions) ";

    private final Path base;

    MissingDefinitionTest(@TempDir Path base) {
        this.base = base;
    }

    @ParameterizedTest
    @ValueSource(strings = {"own.yaml", "own.vm"})
    void isAnErrorInATemplateWithoutStateMachine(String file) throws IOException {
        assertThat(lines(file, "Resources:\n  Topic: {Type: AWS::SNS::Topic}\n"))
                .singleElement()
                .asString()
                .contains(
                        ":1:1: error: The template has no state machine, so 'src/main/sfn/order.asl.json' would not be"
                                + " deployed (insert the definition as it is, with $text.indent or $text.json of a .vm template, or"
                                + " leave its file out of <definitions> or -Dsfn.definitions")
                .endsWith("[missing-definition]");
    }

    @Test
    void isAnErrorBesideOtherStateMachines() throws IOException {
        assertThat(lines("own.yaml", """
                Resources:
                  A: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !Sub x, Definition: {StartAt: A}}}
                  B: {Type: AWS::StepFunctions::StateMachine, Properties: {RoleArn: !Sub x, Definition: {StartAt: B}}}
                """))
                .containsExactly("own.yaml:1:1: error: No state machine of the template has the definition, so"
                        + " 'src/main/sfn/order.asl.json' would not be deployed (" + WAY_OUT.strip()
                        + " [missing-definition]");
    }

    @Test
    void namesTheDifferenceToTheOnlyStateMachine() throws IOException {
        assertThat(lines("own.yaml", """
                Resources:
                  Own:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      RoleArn: arn:aws:iam::123456789012:role/x
                      DefinitionString: |
                        {"StartAt": "Hello", "States": {"Hello": {"Type": "Succeed", "End": true}}}
                """))
                .containsExactly("own.yaml:3:5: error: 'Own' does not say what 'src/main/sfn/order.asl.json' says"
                        + " (the first difference is at /States/Hello/Type;" + WAY_OUT + "[definition-changed]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DefinitionString: '{\"States\":{\"Hello\":{\"End\":true,\"Type\":\"Pass\"}},\"StartAt\":\"Hello\"}'",
                "DefinitionString: !Sub '{\"StartAt\": \"${First}\", \"States\": {\"Hello\": {\"Type\": \"Pass\", \"End\": true}}}'",
                "Definition: {StartAt: Hello, States: {Hello: {Type: Pass, End: true}}}",
                "Definition: {StartAt: !Ref First, States: {Hello: {Type: Pass, End: true}}}",
                "Definition: {StartAt: Hello, States: !If [Yes, {}, {}]}",
            })
    void comparesWhatIsSaidAndNotHow(String property) throws IOException {
        assertThat(lines("own.yaml", """
                Parameters: {First: {Type: String}}
                Conditions: {Yes: !Equals [a, a]}
                Resources:
                  Own:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      RoleArn: arn:aws:iam::123456789012:role/x
                      %s
                """.formatted(property))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"orders-table", "${OtherName}"})
    void letsATemplateWriteItsOwnValuesForPlaceholders(String value) throws IOException {
        Files.writeString(base.resolve("own.yaml"), """
                Resources:
                  OtherName: {Type: AWS::SNS::Topic}
                  Own:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      RoleArn: arn:aws:iam::123456789012:role/x
                      DefinitionString: !Sub '{"a": "x/%s/y", "n": 5}'
                """.formatted(value));

        assertThat(lines(Requests.request()
                        .template(TemplateReference.of("own.yaml", base))
                        .substitution("Table", "unused")
                        .substitution("N", "5")
                        .readDefinition("order.asl.json", "{\"a\": \"x/${Table}/y\", \"n\": ${N}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS::Serverless::StateMachine, Properties: {DefinitionUri: statemachine/order.asl.json",
                "AWS::Serverless::StateMachine, Properties: {DefinitionUri: ./order.asl.json",
                "AWS::StepFunctions::StateMachine, Properties: {DefinitionS3Location: order.asl.json"
            })
    void refusesLocalFiles(String resource) throws IOException {
        assertThat(lines("own.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Own: {Type: %s, RoleArn: "arn:aws:iam::123456789012:role/x"}}
                """.formatted(resource)))
                .singleElement()
                .asString()
                .startsWith("own.yaml:3:")
                .contains("'Own' has its definition in the local file '", ", which CloudFormation cannot read (insert")
                .endsWith("[local-definition]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS::Serverless::StateMachine, Properties: {DefinitionUri: s3://bucket/order.asl.json",
                "AWS::Serverless::StateMachine, Properties: {DefinitionUri: {Bucket: b, Key: k}",
                "AWS::StepFunctions::StateMachine, Properties: {DefinitionS3Location: {Bucket: b, Key: k}",
                "AWS::StepFunctions::StateMachine, Properties: {DefinitionString: !Join ['', ['{', '}']]"
            })
    void saysWhatCannotBeCompared(String resource) throws IOException {
        assertThat(lines("own.yaml", """
                Transform: AWS::Serverless-2016-10-31
                Resources:
                  Own: {Type: %s, RoleArn: "arn:aws:iam::123456789012:role/x"}}
                """.formatted(resource)))
                .containsExactly("own.yaml:3:3: note: Whether 'Own' has the definition of"
                        + " 'src/main/sfn/order.asl.json' is not checked: CloudFormation puts it together or reads it from"
                        + " S3 [unchecked-definition]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transform: Own\nResources: {A: {Type: AWS::SNS::Topic}}",
                "Resources: {A: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: x}}}",
                "Resources: {A: {Type: Own::A::B::MODULE}}",
                "Resources: {A: {Type: AWS::SNS::Topic, Properties: {\"Fn::Transform\": {Name: AWS::Include}}}}"
            })
    void saysSoWhereTheTemplateMayHoldMore(String template) throws IOException {
        assertThat(lines("own.yaml", template))
                .singleElement()
                .asString()
                .contains("note: Whether the template deploys 'src/main/sfn/order.asl.json' is not checked: macros,"
                        + " modules and nested stacks may hold it");
    }

    private List<String> lines(String file, String template) throws IOException {
        Files.writeString(base.resolve(file), template);
        return lines(Requests.request()
                .template(TemplateReference.of(file, base))
                .definition("order.asl.json", Requests.HELLO));
    }

    private static List<String> lines(Requests request) throws IOException {
        return TemplateRenderer.render(request.build()).diagnostics().stream()
                .map(TextFormatter::line)
                .toList();
    }
}
