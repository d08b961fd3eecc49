package io.github.sfnmaven.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateCheckTest {
    private static final String TOPIC = "Resources:\n  Topic: {Type: AWS::SNS::Topic}\n";

    @Test
    void acceptsASoundTemplate() {
        assertThat(check("""
                AWSTemplateFormatVersion: 2010-09-09
                Description: sound
                Metadata: {any: {Ref: thing}}
                Parameters: {Env: {Type: String}}
                Conditions: {Prod: !Equals [!Ref Env, prod]}
                Mappings: {M: {a: {b: c}}}
                Resources:
                  Queue:
                    Type: AWS::SQS::Queue
                    Condition: Prod
                    Properties:
                      QueueName: !Sub "${Env}-${AWS::StackName}-${!x}"
                      Tags: [{Key: a, Value: !If [Prod, !FindInMap [M, a, b], !Ref AWS::NoValue]}]
                  Topic:
                    Type: AWS::SNS::Topic
                    DependsOn: [Queue]
                    Properties:
                      DisplayName: !Join ["-", [!GetAtt Queue.Arn, {"Fn::GetAtt": [Queue, QueueName]}]]
                      TopicName:
                        Fn::Sub: ["${Own}-${Queue.Arn}", {Own: !Select [0, !Split [",", !ImportValue x]]}]
                Outputs: {Out: {Value: !Ref Topic}}
                """)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            - a                                              | 1:1 template-structure A CloudFormation template is an object, not an array
            Description: x                                   | 1:1 missing-resources The template has no Resources
            Resources: {}                                    | 1:12 missing-resources Resources is empty, and a stack needs at least one
            Resources: x                                     | 1:12 template-structure Resources must be an object
            Resources: {A: {Typ: x}}                         | 1:13 missing-resource-type Resource 'A' has no Type
            Resources: {A: {Type: 1}}                        | 1:23 missing-resource-type Type of 'A' must be a string
            Resources: {A: x}                                | 1:16 template-structure Resource 'A' must be an object
            Resources: {A-b: {Type: x}}                      | 1:13 logical-id 'A-b' is not a logical id: only letters and digits are allowed
            Resources: {A: {Type: x}}\\nResource: {}         | 2:1 unknown-section 'Resource' is not a section of a CloudFormation template
            Resources: {A: {Type: !Reff x}}                  | 1:23 unknown-function '!Reff' is not a function of CloudFormation
            Resources: {A: {Type: x, Properties: {Fn::Subb: x}}}      | 1:39 unknown-function 'Fn::Subb' is not a function of CloudFormation
            Resources: {A: {Type: x, Condition: C}}          | 1:37 unresolved-reference 'C' is not a condition of the template
            Resources: {A: {Type: x, Properties: !If [C, 1, 2]}}      | 1:43 unresolved-reference 'C' is not a condition of the template
            Resources: {A: {Type: x, Type: y}}               | 1:26 duplicate-key 'Type' appears twice in this object, first on line 1
            Resources: {A: {Type: x, Properties: !Ref B}}    | 1:38 unresolved-reference Ref names 'B', which is not a resource or parameter of the template
            Resources: {A: {Type: x, Properties: !GetAtt B.Arn}}      | 1:38 unresolved-reference Fn::GetAtt names 'B', which is not a resource of the template
            Resources: {A: {Type: x, Properties: {"Fn::GetAtt": [B, c]}}} | 1:54 unresolved-reference Fn::GetAtt names 'B', which is not a resource of the template
            Resources: {A: {Type: x, Properties: !Sub "a ${B.c}"}}    | 1:46 unresolved-reference Fn::Sub names 'B.c', which is not a resource or parameter of the template
            Resources: {A: {Type: x, DependsOn: [B]}}        | 1:38 unresolved-reference DependsOn names 'B', which is not a resource of the template
            Resources: {A: {Type: x, DependsOn: A}}          | 1:13 circular-reference 'A' waits for itself: 'A' -> 'A'
            Description: [x]\\nResources: {A: {Type: x}}     | 1:14 template-structure Description must be a string
            Resources: {A: {Type: x, Tags: []}}              | 1:26 resource-attribute 'Tags' is not an attribute of a resource
            Resources: {A: {Type: x, DeletionPolicy: keep}}  | 1:42 resource-attribute DeletionPolicy is 'keep', but must be one of 'Delete', 'Retain', 'RetainExceptOnCreate', 'Snapshot'
            Resources: {A: {Type: AWS::Serverless::StateMachine}} | 1:23 resource-attribute 'AWS::Serverless::StateMachine' is a type of SAM, but the template has no Transform
            Resources: {A: {Type: AWS::StepFunctions::StateMachin}} | 1:23 resource-attribute 'AWS::StepFunctions::StateMachin' is not a type of resources
            Resources: {A: {Type: AWS::StepFunctions::StateMachine, Properties: {Name: x}}} | 1:70 resource-attribute 'Name' is not a property of AWS::StepFunctions::StateMachine
            Resources: {A: {Type: AWS::StepFunctions::StateMachine, Properties: {StateMachineType: Express}}} | 1:88 resource-attribute StateMachineType is 'Express', but must be one of 'STANDARD', 'EXPRESS'
            Resources: {A: {Type: x}}\\nOutputs: {O: {Valu: x}} | 2:11 output Output 'O' has no Value
            Resources: {A: {Type: x}}\\nOutputs: {O: x}    | 2:14 output Output 'O' must be an object with a Value
            Resources: {A: {Type: x}}\\nOutputs: {O: {Value: x, Export: y}} | 2:33 output Export of 'O' must be an object with a Name
            Resources: {A: {Type: x}}\\nOutputs: {O: {Value: x, Condition: C}} | 2:36 unresolved-reference 'C' is not a condition of the template
            Resources: {A: {Type: x}}\\nConditions: {C: !Not [!Condition D]} | 2:23 unresolved-reference 'D' is not a condition of the template
            Resources: {A: {Type: x}}\\nConditions: {C: !Not [{Condition: D}]} | 2:35 unresolved-reference 'D' is not a condition of the template
            Resources: {A: {Type: x}}\\nConditions: {C: !Equals [!Ref A, x]} | 2:26 unresolved-reference A condition cannot refer to the resource 'A'
            Resources: {A: {Type: x, Properties: {P: !FindInMap [M, a, b]}}} | 1:54 unresolved-reference 'M' is not a mapping of the template
            Mappings: {M: {a: {b: 1}}}\\nResources: {A: {Type: x, Properties: {P: !FindInMap [M, c, b]}}} | 2:57 unresolved-reference 'c' is not a key of mapping 'M'
            Mappings: {M: {a: {b: 1}}}\\nResources: {A: {Type: x, Properties: {P: !FindInMap [M, a, c]}}} | 2:60 unresolved-reference 'c' is not a key of 'a' in mapping 'M'
            Parameters: {P: {Typ: String}}\\nResources: {A: {Type: x}} | 1:18 parameter 'Typ' is not an attribute of a parameter
            Parameters: {P: {Default: x}}\\nResources: {A: {Type: x}} | 1:14 parameter Parameter 'P' has no Type
            Parameters: {P: {Type: string}}\\nResources: {A: {Type: x}} | 1:24 parameter 'string' is not a type of parameters
            Parameters: {P: {Type: String, Default: [a]}}\\nResources: {A: {Type: x}} | 1:41 parameter Default of 'P' must be a string, a number or a boolean, not an array
            Parameters: {P: {Type: String, Default: c, AllowedValues: [a, b]}}\\nResources: {A: {Type: x}} | 1:41 parameter Default of 'P' is 'c', which is none of the AllowedValues 'a', 'b'
            Parameters: {P: {Type: Number, Default: x}}\\nResources: {A: {Type: x}} | 1:41 parameter Default of 'P' is 'x', which is no number
            Parameters: {P: {Type: String, Default: secret, NoEcho: true, MaxLength: 3}}\\nResources: {A: {Type: x}} | 1:41 parameter Default of 'P' has a value that its Type or constraints do not allow
            Metadata: {x: &a {y: z}, b: *a}\\nResources: {A: {Type: x}} | 1:29 yaml-alias The alias '*a' is not supported by CloudFormation
            Metadata: {x: &a {y: z}, b: {<<: *a}}\\nResources: {A: {Type: x}} | 1:30 yaml-alias The merge key '<<' is not supported by CloudFormation
            Resources: {A: {Type: AWS::IAM::Policy, Properties: {PolicyDocument: {Statement: {Effect: allow, Action: "a:b", Resource: "*"}}}}} | 1:91 policy-document Effect is 'allow', but must be 'Allow' or 'Deny'
            Resources: {A: {Type: AWS::IAM::Role, Properties: {Policies: [{PolicyName: p, PolicyDocument: {Statement: {Effect: Allow, Resource: "*"}}}]}}} | 1:107 policy-document A statement has no Action
            Resources: {A: {Type: AWS::ApiGateway::Resource, Properties: {PathPart: a b}}} | 1:73 resource-name PathPart 'a b' is not allowed by API Gateway
            """)
    void namesTheMistakeAndItsPlace(String template, String expected) {
        assertThat(check(template.replace("\\n", "\n"))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transform: AWS::LanguageExtensions\nResources: {A: {Type: x, Properties: !Ref Made}}",
                "Transform: [MyMacro, AWS::Serverless-2016-10-31]\nResources: {A: {Type: x, Properties: !Ref Made}}",
                "Transform: AWS::Serverless-2016-10-31\nResources: {F: {Type: AWS::Serverless::Function}, A: {Type: x, Properties: !GetAtt FRole.Arn}}",
                "Resources: {\"Fn::ForEach::X\": [A, [b], {\"T${A}\": {Type: x}}], A: {Type: x, Properties: !Ref Tb}}",
                "Transform: Own\nResources: {A: {Type: x, Properties: {Fn::Own: x}}}",
                "Resources: {M: {Type: A::B::C::MODULE}, A: {Type: x, Properties: !GetAtt M.Made}}"
            })
    void staysSilentWhereMacrosMakeResources(String template) {
        assertThat(check(template)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mappings: {M: {a: {b: 1}}}\nResources: {A: {Type: x, Properties: {P: {\"Fn::FindInMap\": [M, !Ref \"AWS::Region\", c]}}}}",
                "Mappings: {M: {Fn::Transform: {Name: AWS::Include}}}\nResources: {A: {Type: x, Properties: {P: !FindInMap [N, a, b]}}}",
                "Transform: AWS::LanguageExtensions\nResources: {A: {Type: x, Properties: {P: !FindInMap [N, a, b, {DefaultValue: c}]}}}",
                "Metadata: {x: &a {y: z}, b: \"*a << &b\"}\nResources: {A: {Type: x}}",
                "Parameters: {P: {Type: AWS::New::Type, Default: x}, S: {Type: AWS::SSM::Parameter::Value<String>, Default: /a, AllowedValues: [b]}}\nResources: {A: {Type: x}}",
                "Parameters: {P: {Type: String, Default: 1.10, MaxLength: 3, AllowedValues: [1.10]}}\nResources: {A: {Type: Custom::X, Version: \"1.0\"}}",
                "Parameters: {P: {Type: String, Default: 012345678901, MinLength: 12}}\nResources: {A: {Type: x}}",
                "Parameters: {P: {Type: String, Default: \"true\", AllowedValues: [yes, no]}}\nResources: {A: {Type: x}}",
                "Transform: AWS::Serverless-2016-10-31\nResources: {A: {Type: AWS::SNS::Topic, IgnoreGlobals: \"*\"}}",
                "Resources: {A: {Type: AWS::StepFunctions::StateMachine, Properties: {BrandNewThing: x}}, B: {Type: AWS::StepFunctions::Run}}",
                "Conditions: {Condition: !Equals [a, a], D: {Condition: Condition}}\nResources: {A: {Type: x, Condition: D}}"
            })
    void staysSilentWhereCloudFormationMayKnowMore(String template) {
        assertThat(check(template)).isEmpty();
    }

    @Test
    void checksReferencesWhereTheTransformHasNothingToDo() {
        assertThat(check("Transform: AWS::Serverless-2016-10-31\nResources: {A: {Type: x, Properties: !Ref Made}}"))
                .hasSize(1);
    }

    @Test
    void holdsCloudFormationsLimits() {
        StringBuilder resources = new StringBuilder("Resources:\n");
        StringBuilder outputs = new StringBuilder("Outputs:\n");
        for (int i = 0; i <= 500; i++) {
            resources.append("  R").append(i).append(": {Type: x}\n");
            outputs.append(i > 200 ? "" : "  O" + i + ": {Value: x}\n");
        }

        assertThat(check(resources.toString() + outputs))
                .containsExactly(
                        "1:1 template-limit Resources has 501 entries, but the limit of CloudFormation is 500",
                        "503:1 template-limit Outputs has 201 entries, but the limit of CloudFormation is 200");
        assertThat(check("Description: " + "ü".repeat(513) + "\n" + TOPIC))
                .containsExactly("1:14 template-limit Description has more than 1024 bytes");
        assertThat(check("Metadata: {x: " + "y".repeat(1_000_000) + "}\n" + TOPIC))
                .containsExactly(
                        "1:1 template-limit The template has 1000060 bytes, but the limit of CloudFormation is 1000000");
        assertThat(check("Resources:\n  " + "A".repeat(256) + ": {Type: x}\n"))
                .containsExactly(
                        "2:3 logical-id Logical id '" + "A".repeat(80) + "…' has 256 characters, but the limit is 255");
    }

    @Test
    void saysWhereALineComesFrom() {
        TemplateCheck check = new TemplateCheck(
                TreeReader.read(SourceFile.of("t.yaml", "Resources:\n  A-b: {Type: x}\n"), Syntax.YAML),
                line -> Optional.of("'own.vm:" + line * 10 + "'"),
                name -> Optional.empty());

        assertThat(check.check(List.of(), Set.of()))
                .singleElement()
                .extracting(Diagnostic::hint)
                .isEqualTo(Optional.of("comes from 'own.vm:20'"));
    }

    @Test
    void reportsStateMachineNames() {
        TemplateCheck check = new TemplateCheck(
                TreeReader.read(
                        SourceFile.of(
                                "t.yaml",
                                "Resources: {A: {Type: AWS::StepFunctions::StateMachine, Properties: {StateMachineName: a b}}}"),
                        Syntax.YAML),
                line -> Optional.empty(),
                name -> Optional.of("is odd"));

        assertThat(check.check(List.of(), Set.of()))
                .extracting(Diagnostic::message)
                .containsExactly("StateMachineName 'a b' is odd");
    }

    private static List<String> check(String template) {
        return new TemplateCheck(
                        TreeReader.read(SourceFile.of("t.yaml", template), Syntax.YAML),
                        line -> Optional.empty(),
                        name -> Optional.empty())
                .check(List.of(), Set.of()).stream()
                        .map(found -> found.range().begin() + " " + found.rule() + " " + found.message())
                        .toList();
    }
}
