package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubstitutionsTest {
    private final List<ParameterProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            orders                                   | "orders"
            ``                                       | ""
            say "hi"                                 | "say \\\\\\"hi\\\\\\""
            back\\slash                              | "back\\\\\\\\slash"
            ü😀                                      | "\\\\u00fc\\\\ud83d\\\\ude00"
            {"a": 1}                                 | "{\\\\\\"a\\\\\\": 1}"
            {{x}}                                    | "{{x}}"
            {"Ref": "Table"}                         | {"Ref":"Table"}
            ` { "Fn::GetAtt" : ["Table", "Arn"] } `  | {"Fn::GetAtt":["Table","Arn"]}
            {"Fn::ImportValue": {"Fn::Sub": "ü😀"}}  | {"Fn::ImportValue":{"Fn::Sub":"\\u00fc\\U0001F600"}}
            """)
    void writesValuesForTheMap(String given, String expected) {
        assertThat(Substitutions.read(Map.of("Name", given), problems)).containsExactly(Map.entry("Name", expected));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            arn:aws:sns:${AWS::Region}:x | {"Fn::Sub":"arn:aws:sns:${AWS::Region}:x"}
            ${Topic.Arn}                 | {"Fn::Sub":"${Topic.Arn}"}
            a ${Stage}-"${Topic}" ü      | {"Fn::Sub":"a ${Stage}-\\\\\\"${Topic}\\\\\\" \\\\u00fc"}
            ${!x}                        | {"Fn::Sub":"${!x}"}
            $x {y} $$                    | "$x {y} $$"
            """)
    void writesPlaceholdersOfAValueThroughSub(String given, String expected) {
        assertThat(Substitutions.read(Map.of("Name", given), problems)).containsExactly(Map.entry("Name", expected));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a ${b c}   | holds '${b c}', which is not a name that CloudFormation can replace (write '${!…}' for the text itself)
            ${}        | holds '${}', which is not a name that CloudFormation can replace (write '${!…}' for the text itself)
            ${my-role} | holds '${my-role}', which is not a name that CloudFormation can replace (write '${!…}' for the text itself)
            a ${Topic  | holds a '${' without closing brace (write '${!…}' for the text itself)
            """)
    void refusesPlaceholdersOfAValueThatCannotBeReplaced(String given, String message) {
        Substitutions.read(Map.of("Name", given), problems);

        assertThat(problems)
                .containsExactly(new ParameterProblem(
                        Severity.ERROR,
                        "Substitution 'Name' " + message + ": see <substitutions> or -Dsfn.substitutions.Name"));
    }

    @Test
    void countsOnlyTextsWithoutPlaceholdersAsLiteral() {
        Map<String, String> given =
                Map.of("A", "text", "B", "${AWS::Region}", "C", "{\"Ref\": \"x\"}", "D", "${!x}", "E", "$x");

        assertThat(Substitutions.literals(given)).containsOnlyKeys("A", "E");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"Ref": "Table"                          | looks like a CloudFormation expression, but is not JSON
            {Ref: Table}                             | looks like a CloudFormation expression, but is not JSON
            {"Ref": "A", "Fn::Sub": "b"}             | has more than one key
            {"Fn::ImportVale": "A"}                  | uses 'Fn::ImportVale', which is not a CloudFormation function
            """)
    void refusesBrokenExpressions(String given, String message) {
        Substitutions.read(Map.of("Name", given), problems);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.message())
                    .startsWith("Substitution 'Name' " + message)
                    .endsWith(": see <substitutions> or -Dsfn.substitutions.Name");
        });
    }

    @Test
    void warnsOfShortForms() {
        assertThat(Substitutions.read(Map.of("Name", "!Ref Table"), problems)).containsValue("\"!Ref Table\"");
        assertThat(problems)
                .singleElement()
                .extracting(ParameterProblem::severity)
                .isEqualTo(Severity.WARNING);
    }

    @Test
    void refusesNamesThatCannotBeWritten() {
        assertThat(Substitutions.read(Map.of("my-table", "x"), problems)).isEmpty();
        assertThat(problems)
                .singleElement()
                .extracting(ParameterProblem::message)
                .isEqualTo(
                        "Substitution 'my-table' cannot be written as '${my-table}', which takes letters, digits, '_', '.'"
                                + " and ':' only: see <substitutions> or -Dsfn.substitutions.my-table");
    }
}
