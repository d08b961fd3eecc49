package io.github.sfnmaven.stack.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParametersFileTest {
    @Test
    void readsAMapInJson() {
        ParametersFile file =
                read("p.json", "{\"Stage\": \"test\", \"Size\": 10, \"Rate\": 1.50, \"On\": true, \"Empty\": \"\"}");

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values())
                .containsExactly(
                        Map.entry("Stage", "test"),
                        Map.entry("Size", "10"),
                        Map.entry("Rate", "1.50"),
                        Map.entry("On", "true"),
                        Map.entry("Empty", ""));
    }

    @Test
    void readsAMapInYaml() {
        ParametersFile file =
                read("p.yaml", "Stage: test # where\nSize: 10\nAccount: 123456789012\nOn: true\nText: '007'\n");

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values())
                .containsExactly(
                        Map.entry("Stage", "test"),
                        Map.entry("Size", "10"),
                        Map.entry("Account", "123456789012"),
                        Map.entry("On", "true"),
                        Map.entry("Text", "007"));
    }

    @Test
    void readsTheListOfTheAwsCli() {
        ParametersFile file = read("p.json", """
                [
                  {"ParameterKey": "Stage", "ParameterValue": "test"},
                  {"ParameterKey": "Size", "ParameterValue": 10},
                  {"ParameterKey": "Kept", "UsePreviousValue": true}
                ]
                """);

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values()).containsExactly(Map.entry("Stage", "test"), Map.entry("Size", "10"));
    }

    @Test
    void readsAFileOfCommentsOnly() {
        ParametersFile file = read("p.yaml", "# nothing yet\n");

        assertThat(file.values()).isEmpty();
        assertThat(file.diagnostics()).isEmpty();
    }

    @Test
    void doesNotQuoteWhatCannotBeRead() {
        ParametersFile file = read("p.json", "{\"Password\": s3cret}");

        assertThat(file.diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.toString())
                        .contains("The file is no JSON from here on")
                        .doesNotContain("s3cret"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"A\": null} | 1:7 | Parameter 'A' must be a string, a number or a boolean, not null",
                "{\"A\": {}} | 1:7 | Parameter 'A' must be a string, a number or a boolean, not an object",
                "{\"A\": [1]} | 1:7 | Parameter 'A' must be a string, a number or a boolean, not an array",
                "[\"E\"] | 1:2 | Each string in the list needs the form Key=Value",
                "[\"E F=a\"] | 1:2 | Each string in the list needs the form Key=Value",
                "[\"ParameterKey=E,ParameterValue=a\"] | 1:2 |"
                        + " ParameterKey=…,ParameterValue=… is a form of the command line only",
                "[{\"parameterKey\": \"A\", \"parameterValue\": \"1\"}] | 1:2 |"
                        + " Each entry needs a ParameterKey and a ParameterValue",
                "[{\"ParameterKey\": \"A\", \"ParameterVaule\": \"1\"}] | 1:42 |"
                        + " '''ParameterVaule'' is not a field of an entry, which Parameter ''A'' has'",
                "[{\"ParameterKey\": \"A\", \"ResolvedValue\": \"1\"}] | 1:2 | Parameter 'A' has no ParameterValue",
                "[{\"ParameterKey\": \"A\", \"ParameterValue\": {\"B\": 1}}] | 1:42 |"
                        + " Parameter 'A' must be a string, a number or a boolean, not an object",
                "[{\"ParameterKey\": \"A\", \"ParameterValue\": [\"a\", [\"b\"]]}] | 1:48 |"
                        + " Each item of parameter 'A' must be a string, a number or a boolean, not an array",
                "[{\"ParameterKey\": \"A\", \"ParameterValue\": [\"a,b\"]}] | 1:43 |"
                        + " An item of parameter 'A' has a comma, which would begin another item",
                "[{\"ParameterKey\": \"A\", \"ParameterValue\": \"1\", \"UsePreviousValue\": true}] | 1:2 |"
                        + " Parameter 'A' has a ParameterValue and UsePreviousValue",
                "[{\"ParameterKey\": \"A\", \"UsePreviousValue\": \"true\"}] | 1:44 |"
                        + " UsePreviousValue of Parameter 'A' must be true or false",
                "{\"Parameters\": {\"A\": {\"B\": 1}}} | 1:22 |"
                        + " Parameter 'A' must be a string, a number or a boolean, not an object",
                "{\"Parameters\": {}, \"Stage\": \"x\"} | 1:29 |"
                        + " '''Stage'' stands beside Parameters, Tags and StackPolicy, and would be lost'",
                "{\"Parameters\": {}, \"Tags\": null} | 1:28 | Tags must be an object, not null",
                "{\"Tags\": {\"team\": []}} | 1:19 | Tag 'team' must be a string, a number or a boolean, not an array",
                "{\"StackPolicy\": {\"Statements\": []}} | 1:17 | A stack policy is an object with Statement",
                "'' | 1:1 | The file is empty: write {} where there are no parameters",
                "[{\"Key\": \"A\"}] | 1:2 | Each entry needs a ParameterKey and a ParameterValue",
                "[7] | 1:2 | Each entry needs a ParameterKey and a ParameterValue",
                "[{\"ParameterKey\": \"A\"}] | 1:2 | Parameter 'A' has no ParameterValue",
                "7 | 1:1 | A parameters file is a map of names to values or a list of ParameterKey and ParameterValue,"
                        + " not a number",
            })
    void saysWhatIsWrongAndWhere(String text, String place, String message) {
        Diagnostic diagnostic = read("p.json", text).diagnostics().get(0);

        assertThat(diagnostic.message()).isEqualTo(message);
        assertThat(diagnostic.range().begin()).hasToString(place);
        assertThat(diagnostic.file()).isEqualTo("p.json");
        assertThat(diagnostic.isError()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pw: !S3cret | 1:5",
                "Pw: !S3cret word | 1:5",
                "Pw: !Ref S3cret | 1:5",
                "Pw: !Sub 'S3cret' | 1:5",
                "Pw: !!binary S3cretzz | 1:5",
                "Pw: &a !S3cret x | 1:5",
                "Pw: !S3cret {a: b} | 1:5",
                "Pw: !S3cret [a] | 1:5",
                "Pw: ok\\nB: !S3cret | 2:4",
                "!S3cret {Pw: a} | 1:1",
                "!S3cret Pw: a | 1:13",
                "[{ParameterKey: Pw, ParameterValue: !S3cret }] | 1:37",
                "[{ParameterKey: Pw, ParameterValue: [a, !S3cret b]}] | 1:41",
                "[!S3cret 'E=a'] | 1:2",
                "{Parameters: {Pw: !S3cret x}} | 1:19",
                "{Parameters: {}, Tags: {team: !S3cret x}} | 1:31",
                "Pw: &S3cret word | 1:5",
                "Pw: &S3cret | 1:5",
                "Pw: *S3cret | 1:5",
                "Pw: # S3cret | 1:4",
                "Pw: '%S3cret | 1:5",
                "Pw: @S3cret | 1:5",
            })
    void reportsAMarkOfYamlInPlaceOfAValueWithoutShowingIt(String text, String place) {
        ParametersFile file = read("p.yaml", text.replace("\\n", "\n"));

        assertThat(file.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.range().begin()).hasToString(place);
            assertThat(diagnostic.isError()).isTrue();
            assertThat(diagnostic.toString()).doesNotContain("S3cret");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0123 | 0123",
                "012345678901 | 012345678901",
                "1e3 | 1e3",
                "1.10 | 1.10",
                "+5 | +5",
                ".5 | .5",
                "0x1F | 0x1F",
                "0o17 | 0o17",
                "1_000 | 1_000",
                "12:30 | 12:30",
                "2024-01-01 | 2024-01-01",
                "yes | yes",
                "No | No",
                "off | off",
                "true | true",
                "!!str 10 | 10",
                "! 10 | 10",
                "!!str 'null' | null",
                "!!int 010 | 010",
                "!!int 10 | 10",
                "!!int '10' | 10",
                "\"null\" | null",
                "\"!S3cret\" | !S3cret",
                "\"&S3cret\" | &S3cret",
                "1.10 # the version | 1.10",
            })
    void passesAYamlValueOnAsItIsWritten(String written, String value) {
        ParametersFile file = read("p.yaml", "A: &it " + written + "\nB: *it\nC:\n  " + written + "\n");

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values()).containsExactly(Map.entry("A", value), Map.entry("B", value), Map.entry("C", value));
    }

    @Test
    void mergesMappings() {
        ParametersFile file = read("p.yaml", "A: 1.10\n<<: {A: 2, B: 020}\n");

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values()).containsExactly(Map.entry("A", "1.10"), Map.entry("B", "020"));
    }

    @Test
    void refusesASecondDocument() {
        assertThat(read("p.yaml", "A: 1\n---\nB: 2\n").diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("A second YAML document starts here");
    }

    @Test
    void joinsAnArrayInTheListOfTheAwsCli() {
        ParametersFile file = read("p.json", """
                [
                  {"ParameterKey": "Subnets", "ParameterValue": ["subnet-1", "subnet-2"]},
                  {"ParameterKey": "Ports", "ParameterValue": [80, 0.50, true]},
                  {"ParameterKey": "None", "ParameterValue": []}
                ]
                """);

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values())
                .containsExactly(
                        Map.entry("Subnets", "subnet-1,subnet-2"),
                        Map.entry("Ports", "80,0.50,true"),
                        Map.entry("None", ""));
    }

    @Test
    void readsThePairsOfTheAwsCli() {
        ParametersFile file = read("p.json", "[\"E=a\", \"F=b=c d\", \"G=\"]");

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values()).containsExactly(Map.entry("E", "a"), Map.entry("F", "b=c d"), Map.entry("G", ""));
    }

    @Test
    void readsWhatTheAwsCliPrints() {
        ParametersFile file = read(
                "p.json",
                "[{\"ParameterKey\": \"Image\", \"ParameterValue\": \"/ami\", \"ResolvedValue\": \"ami-1\"}]");

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values()).containsExactly(Map.entry("Image", "/ami"));
    }

    @Test
    void readsATemplateConfigurationOfCodePipeline() {
        ParametersFile file = read("p.json", """
                {
                  "Parameters": {"Stage": "prod", "Size": 010.0},
                  "Tags": {"team": "orders", "cost": 7},
                  "StackPolicy": {"Statement": [{"Effect": "Allow"}]}
                }
                """.replace("010.0", "10.0"));

        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.values()).containsExactly(Map.entry("Stage", "prod"), Map.entry("Size", "10.0"));
        assertThat(file.tags()).containsExactly(Map.entry("team", "orders"), Map.entry("cost", "7"));
        assertThat(file.stackPolicy()).contains("{\"Statement\":[{\"Effect\":\"Allow\"}]}");
    }

    @Test
    void readsAParameterThatIsCalledTags() {
        assertThat(read("p.json", "{\"Tags\": \"a\", \"Parameters\": \"b\"}").values())
                .containsExactly(Map.entry("Tags", "a"), Map.entry("Parameters", "b"));
    }

    @Test
    void namesThoseThatKeepTheirValue() {
        ParametersFile file = read("p.json", "[{\"ParameterKey\": \"Kept\", \"UsePreviousValue\": true}]");

        assertThat(file.kept()).containsExactly("Kept");
    }

    @Test
    void namesTheFieldThatIsMeant() {
        assertThat(read("p.json", "[{\"parameterKey\": \"A\", \"ParameterValue\": \"1\"}]")
                        .diagnostics())
                .extracting(Diagnostic::hint)
                .containsExactly(Optional.of("did you mean 'ParameterKey'?"));
    }

    @Test
    void reportsAParameterThatStandsTwice() {
        ParametersFile file = read(
                "p.json",
                "[{\"ParameterKey\": \"A\", \"ParameterValue\": \"1\"},"
                        + " {\"ParameterKey\": \"A\", \"ParameterValue\": \"2\"}]");

        assertThat(file.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("Parameter 'A' appears twice in the file");
    }

    @Test
    void reportsBrokenSyntax() {
        assertThat(read("p.json", "{\"A\": ").diagnostics()).isNotEmpty();
    }

    @Test
    void keepsItsValuesToItself() {
        assertThat(read("p.json", "{\"Password\": \"horse\"}")).hasToString("parameters [Password]");
    }

    private static ParametersFile read(String name, String text) {
        return ParametersFile.read(SourceFile.of(name, text));
    }
}
