package io.github.sfnmaven.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholderCheckTest {
    private static final String SUB = "{\"Fn::Sub\": [%s, {\"Table\": \"orders\", \"my.key\": \"x\"}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${Table} ${my.key}", "${Queue} ${Queue.Arn} ${Nested.Outputs.X}", "${Env}",
                        "${AWS::Region} ${AWS::NoValue}",
                "${!anything} ${!}", "$.path $$.x $ { } {$} $}", "{% $states.input %}", "$\\u007bJson}"
            })
    void acceptsWhatCloudFormationReplaces(String text) {
        assertThat(check("{\"a\": \"" + text + "\"}", SUB)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a": "x ${Nope}"}               | 1:10-1:17 /a '${Nope}' is neither a substitution nor a resource or parameter of the template
            {"a": ["ü😀\\u00fc${Nope}"]}     | 1:17-1:24 /a/0 '${Nope}' is neither a substitution nor a resource or parameter of the template
            {"${Nope}": 1}                   | 1:3-1:10 /${Nope} '${Nope}' is neither a substitution nor a resource or parameter of the template
            {"a": "${Nope.Arn}"}             | 1:8-1:19 /a '${Nope.Arn}' is neither a substitution nor a resource or parameter of the template
            {"a": "${Env.Arn}"}              | 1:8-1:18 /a '${Env.Arn}' is neither a substitution nor a resource or parameter of the template
            {"a": "${AWS::Regoin}"}          | 1:8-1:22 /a '${AWS::Regoin}' is neither a substitution nor a resource or parameter of the template
            {"a": "${ Table }"}              | 1:8-1:18 /a '${ Table }' is not a name that CloudFormation can replace
            {"a": "${}"}                     | 1:8-1:11 /a '${}' is not a name that CloudFormation can replace
            {"a": "{% ${'k': 1} %}"}         | 1:11-1:20 /a '${'k': 1}' is not a name that CloudFormation can replace
            {"a": "${Table"}                 | 1:8-1:10 /a '${' has no closing brace
            {"a": "${Tab${Table}"}           | 1:8-1:10 /a '${' has no closing brace
            """)
    void reportsTheRestAtItsPlace(String definition, String expected) {
        assertThat(check(definition, SUB))
                .extracting(found ->
                        found.range().begin() + "-" + found.range().end() + " " + found.path() + " " + found.message())
                .containsExactly(expected);
    }

    @Test
    void hintsAtSubstitutionsAndAtTheLiteralForm() {
        assertThat(hint("{\"a\": \"${Zzzzzz}\"}"))
                .isEqualTo(
                        "set it with <substitutions> or -Dsfn.substitutions.Zzzzzz, or write '${!Zzzzzz}' for the text"
                                + " itself");
        assertThat(hint("{\"a\": \"${Tabel}\"}")).startsWith("did you mean 'Table'? ");
        assertThat(hint("{\"a\": \"{% ${'k': 1} %}\"}"))
                .endsWith("put a space after the dollar sign if this is JSONata");
    }

    @Test
    void saysThatMavenDoesNotFilterDefinitions() {
        assertThat(hint("{\"a\": \"v${project.version}\"}"))
                .isEqualTo("Maven does not filter definitions: write"
                        + " <substitutions><Version>${project.version}</Version></substitutions> in the POM and ${Version}"
                        + " here, or write '${!project.version}' for the text itself");
        assertThat(hint("{\"a\": \"${my-app.table}\"}"))
                .startsWith("Maven does not filter definitions: write"
                        + " <substitutions><Table>${my-app.table}</Table></substitutions>");
        assertThat(hint("{\"a\": \"${tabel}\"}")).startsWith("did you mean 'Table'? ");
    }

    @Test
    void looksIntoYaml() {
        Document definition = TreeReader.read(SourceFile.of("d.yaml", "a:\n  - x: >-\n      folded\n      ${Nope}\n"));

        assertThat(check(definition, SUB))
                .extracting(found -> found.range().begin() + "-" + found.range().end() + " " + found.path())
                .containsExactly("4:7-4:14 /a/0/x");
    }

    @Test
    void knowsDefinitionSubstitutions() {
        String template = "Transform: AWS::Serverless-2016-10-31\nResources: {Own: {Type:"
                + " AWS::Serverless::StateMachine, Properties: {DefinitionSubstitutions: {Key: v}, Definition: {a: \"${Key} ${Env}\"}}}}";

        assertThat(messages("{\"a\": \"${Key} ${Env}\"}", template))
                .containsExactly("'${Env}' is neither a substitution nor a resource or parameter of the template");
    }

    @Test
    void saysWhenNothingIsReplaced() {
        assertThat(check("{\"a\": \"${Table} ${!x}\"}", "%s"))
                .extracting(Diagnostic::message)
                .containsExactly(
                        "'${Table}' is not replaced, because the template does not pass the definition to Fn::Sub");
    }

    @Test
    void acceptsGivenSubstitutionsWhereTheDefinitionIsNotInTheTemplate() {
        assertThat(messages("{\"a\": \"${Given} ${Nope}\"}", "Resources: {A: {Type: x}}"))
                .containsExactly(
                        "The template has no state machine, so 'd.json' would not be deployed",
                        "'${Nope}' is neither a substitution nor a resource or parameter of the template");
    }

    @Test
    void findsTheDefinitionUnderAnyLogicalId() {
        String template = "Resources: {Own: {Type: AWS::StepFunctions::StateMachine, Properties: {DefinitionString:"
                + " !Sub [\"{\\\"a\\\": \\\"${Mine}\\\"}\", {Mine: x}]}}}";

        assertThat(messages("{\"a\": \"${Mine}\"}", template)).isEmpty();
    }

    @Test
    void reportsADefinitionThatIsNotJson() {
        assertThat(messages("{\"a\": 1}", machine("\"{ no json\"")))
                .containsExactly("DefinitionString of 'StateMachine' is not JSON");
    }

    @Test
    void reportsAChangedDefinition() {
        assertThat(messages("{\"a\": 1}", machine("\"{\\\"a\\\": 2}\"")))
                .containsExactly("'StateMachine' does not say what 'd.json' says");
        assertThat(messages("{\"a\": 1}", machine("\"{\\\"a\\\": 1.0}\""))).isEmpty();
    }

    @Test
    void saysThatDefinitionsPutTogetherByFunctionsAreNotCompared() {
        assertThat(messages("{\"a\": 1}", machine("!Join ['', [a, b]]")))
                .containsExactly("Whether 'StateMachine' has the definition of 'd.json' is not checked: CloudFormation"
                        + " puts it together or reads it from S3");
    }

    private static String machine(String definition) {
        return """
                Parameters: {Env: {Type: String}}
                Resources:
                  Queue: {Type: AWS::SQS::Queue}
                  Nested: {Type: AWS::CloudFormation::Stack}
                  StateMachine:
                    Type: AWS::StepFunctions::StateMachine
                    Properties:
                      DefinitionString: %s
                """.formatted(definition);
    }

    private static List<Diagnostic> check(String definition, String form) {
        return check(TreeReader.read(SourceFile.of("d.json", definition)), form);
    }

    private static List<Diagnostic> check(Document definition, String form) {
        String json = TreeReader.syntax(definition.source()) == Syntax.JSON
                ? definition.source().text()
                : JsonWriter.pretty(definition.root().orElseThrow());
        return run(definition, machine(form.formatted(JsonWriter.compact(json))));
    }

    private static List<Diagnostic> run(Document definition, String template) {
        return new TemplateCheck(
                        TreeReader.read(SourceFile.of("t.yaml", template), Syntax.YAML),
                        line -> Optional.empty(),
                        name -> Optional.empty())
                .check(List.of(new CheckedDefinition("StateMachine", definition)), Set.of("Given"));
    }

    private static List<String> messages(String definition, String template) {
        return run(TreeReader.read(SourceFile.of("d.json", definition)), template).stream()
                .map(Diagnostic::message)
                .toList();
    }

    private static String hint(String definition) {
        return check(definition, SUB).get(0).hint().orElseThrow();
    }
}
