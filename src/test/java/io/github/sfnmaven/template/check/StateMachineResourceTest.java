package io.github.sfnmaven.template.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateMachineResourceTest {
    /** What is found, the definition as text, so that it can be compared. */
    private record Found(
            String logicalId,
            String resourceType,
            Optional<String> type,
            Optional<String> name,
            Optional<String> definition,
            Map<String, String> substitutions) {}

    @Test
    void findsTheStateMachinesInOrder() {
        assertThat(find("""
                Resources:
                  Second:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      StateMachineName: orders
                      StateMachineType: EXPRESS
                      DefinitionString:
                        Fn::Sub:
                          - '{"StartAt": "${X}", "TimeoutSeconds": ${Y}}'
                          - {Y: 5, X: !GetAtt Topic.TopicArn}
                  Topic: {Type: AWS::SNS::Topic}
                  First:
                    Type: AWS::Serverless::StateMachine
                    Properties:
                      Name: !Ref Name
                      Definition: {StartAt: A, States: {A: {Resource: !Sub "${F.Arn}"}}}
                      DefinitionSubstitutions: {b: text, a: {Ref: F}}
                """))
                .containsExactly(
                        new Found(
                                "Second",
                                "AWS::StepFunctions::StateMachine",
                                Optional.of("EXPRESS"),
                                Optional.of("orders"),
                                Optional.of("{\"StartAt\":\"${X}\",\"TimeoutSeconds\":\"${Y}\"}"),
                                Map.of("X", "{\"Fn::GetAtt\":[\"Topic\",\"TopicArn\"]}", "Y", "5")),
                        new Found(
                                "First",
                                "AWS::Serverless::StateMachine",
                                Optional.of("STANDARD"),
                                Optional.empty(),
                                Optional.of(
                                        "{\"StartAt\":\"A\",\"States\":{\"A\":{\"Resource\":{\"Fn::Sub\":\"${F.Arn}\"}}}}"),
                                Map.of("a", "{\"Ref\":\"F\"}", "b", "\"text\"")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DefinitionString: '{"StartAt": "A"}'                       | {"StartAt":"A"}
            DefinitionString: !Sub '{"StartAt": "${A}"}'               | {"StartAt":"${A}"}
            DefinitionString: !Sub ['{"StartAt": "${A}"}', {A: x}]     | {"StartAt":"${A}"}
            DefinitionString: {"Fn::Sub": '{"StartAt": "${!A}"}'}      | {"StartAt":"${!A}"}
            DefinitionString: '{"StartAt": '                           | -
            DefinitionString: !Join ['', ['{}']]                       | -
            DefinitionUri: s3://bucket/key                             | -
            Definition: text                                           | -
            Definition: {a: !If [c, 1, 2.50]}                          | {"a":{"Fn::If":["c",1,2.50]}}
            """)
    void readsTheDefinitionInAllItsForms(String property, String definition) {
        assertThat(find(machine(property)))
                .extracting(found -> found.definition().orElse("-"))
                .containsExactly(definition);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            StateMachineType: STANDARD           | STANDARD | -
            StateMachineType: !Ref Type          | -        | -
            StateMachineType: {Ref: Type}        | -        | -
            StateMachineName: orders             | STANDARD | orders
            StateMachineName: !Sub "${A}-orders" | STANDARD | -
            Name: orders                         | STANDARD | -
            """)
    void givesTypeAndNameWhereTheyAreWrittenOut(String property, String type, String name) {
        assertThat(find(machine(property)))
                .extracting(
                        found -> found.type().orElse("-"), found -> found.name().orElse("-"))
                .containsExactly(tuple(type, name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            DefinitionSubstitutions: {b: 1, a: [!Ref A, null]} | {"a":"[{\\"Ref\\":\\"A\\"},null]","b":"1"}
            DefinitionSubstitutions: {"Fn::If": [c, {}, {}]}   | {}
            DefinitionSubstitutions: !If [c, {}, {}]           | {}
            DefinitionString: !Sub ['{}', !Ref A]              | {}
            DefinitionString: !Sub ['{}', {a: !Sub "${B}"}]    | {"a":"{\\"Fn::Sub\\":\\"${B}\\"}"}
            DefinitionString: !Join ['{}', {a: 1}]             | {}
            """)
    void givesTheValuesOfSubstitutions(String property, String values) {
        assertThat(find(machine(property)))
                .extracting(found -> JsonWriter.compact(found.substitutions()))
                .containsExactly(values);
    }

    @Test
    void prefersTheValueThatIsPutInFirst() {
        assertThat(find(machine("DefinitionSubstitutions: {a: 1, b: 2}\n      DefinitionString: !Sub ['{}', {a: 3}]")))
                .extracting(Found::substitutions)
                .containsExactly(Map.of("a", "3", "b", "2"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            []
            Resources: []
            Resources: {A: x, B: {Type: AWS::StepFunctions::StateMachine}, C: {Type: AWS::SNS::Topic, Properties: {}}}
            Resources: {
            """)
    void findsNoneWhereThereAreNone(String template) {
        assertThat(find(template)).isEmpty();
    }

    private static String machine(String property) {
        return "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      " + property
                + "\n";
    }

    private static List<Found> find(String template) {
        Document document = TreeReader.read(SourceFile.of("template.yaml", template));
        return StateMachineResource.in(document).stream()
                .map(found -> new Found(
                        found.logicalId(),
                        found.resourceType(),
                        found.type(),
                        found.name(),
                        found.definition().map(JsonWriter::compact),
                        found.substitutions()))
                .toList();
    }
}
