package io.github.sfnmaven.stack.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.util.Map;
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
