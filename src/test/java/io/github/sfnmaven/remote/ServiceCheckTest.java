package io.github.sfnmaven.remote;

import static io.github.sfnmaven.remote.FakeService.finding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionDiagnostic;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionRequest;

class ServiceCheckTest {
    private static final String ORDER = """
            {
              "StartAt": "C",
              "States": {
                "C": {
                  "Type": "Choice",
                  "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "A/B"}],
                  "Default": "A"
                },
                "A": {"Type": "Pass", "B": {"Next": "x"}, "Next": "A/B"},
                "A/B": {"Type": "Pass", "Next": "L[0]"},
                "L[0]": {"Type": "Fail", "Error": "é"},
                "L": [{"Type": "Fail"}]
              }
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "/States/C/Choices[0]/Next, /States/C/Choices/0/Next, 6:63",
        "/States/C/Choices[0], /States/C/Choices/0, 6:19",
        "/States/C, /States/C, 4:5",
        "/States/A/Next, /States/A/Next, 9:55",
        "/States/A/B/Next, /States/A~1B/Next, 10:37",
        "/States/A~1B/Next, /States/A~1B/Next, 10:37",
        "/States/A/B/Nxt, /States/A~1B, 10:5",
        "/States/L[0]/Error, /States/L[0]/Error, 11:39",
        "/States/L[0]/Type, /States/L[0]/Type, 11:22",
        "/States/C/Choices[7]/Next, /States/C/Choices, 6:7",
        "/States/C/Choices[99999999999]/Next, /States/C/Choices, 6:7",
        "/States/Nobody/Next, /States, 3:3",
        "nonsense, '', 1:1",
        "[0], '', 1:1",
        "/, '', 1:1",
        "'', '', 1:1",
    })
    void findsThePlaceInTheFile(String location, String path, String place) {
        assertThat(ask(ORDER, finding("SCHEMA_VALIDATION_FAILED", location, "Wrong")))
                .extracting(Diagnostic::path, found -> found.range().begin().toString())
                .containsExactly(tuple(path, place));
    }

    @Test
    void keepsTheServicesWordsCodeAndLevel() {
        ValidateStateMachineDefinitionDiagnostic said =
                finding("NO_DOLLAR", "/States/A/Next", "Looks like\n a path.").toBuilder()
                        .severity("WARNING")
                        .build();

        assertThat(ask(ORDER, said)).singleElement().satisfies(found -> {
            assertThat(TextFormatter.line(found)).isEqualTo("order.asl.json:9:55: warning: Looks like a path [remote]");
            assertThat(found.code()).isEqualTo(DiagnosticCode.NO_DOLLAR);
            assertThat(found.severity()).isEqualTo(Severity.WARNING);
        });
    }

    @Test
    void namesACodeThatItDoesNotKnow() {
        assertThat(ask(ORDER, finding("RESERVED_VARIABLE_NAME", "/States/A", "'states' is reserved.")))
                .extracting(Diagnostic::code, Diagnostic::message)
                .containsExactly(tuple(
                        DiagnosticCode.SCHEMA_VALIDATION_FAILED, "'states' is reserved (RESERVED_VARIABLE_NAME)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bad at [Source: x; line: 11, column: 41]| /States/L[0]/Error| 11:39",
                "ASLParserException line 11:40, at \"é\"| /States/L[0]/Error| 11:39",
                "Bad at line: 7, column: 5| /States/C| 7:5",
                "Bad at line: 7, column: 9999999| /States/C| 7:21",
                "Bad at line: 77, column: 1| ''| 1:1",
                "Bad at line: 0, column: 0| ''| 1:1",
            })
    void takesThePlaceThatAMessageNames(String message, String path, String place) {
        assertThat(ask(ORDER, finding("INVALID_JSON_DESCRIPTION", "", message)))
                .extracting(Diagnostic::path, found -> found.range().begin().toString())
                .containsExactly(tuple(path, place));
    }

    @Test
    void cutsAMessageThatQuotesTheDefinition() {
        assertThat(ask(ORDER, finding("NO_PATH", "", "é".repeat(10_000))))
                .extracting(Diagnostic::message)
                .containsExactly("é".repeat(300) + "…");
    }

    @Test
    void doesNotFollowAPlaceOfATextThatItMade() {
        assertThat(ask("order.asl.yaml", "StartAt: A\nStates: {}\n", Map.of(), finding("X", "", "line: 2, column: 3")))
                .extracting(found -> found.range().begin().toString())
                .containsExactly("1:1");
    }

    @Test
    void saysTheSameOnce() {
        assertThat(ask(ORDER, finding("NO_PATH", "/States/A", "Wrong"), finding("NO_PATH", "/States/A", "Wrong")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "INVALID_RESOURCE; /States/A/Resource; Value is not a valid resource ARN",
                "SCHEMA_VALIDATION_FAILED; /States/A; The resource '${Function}' is unknown",
                "SCHEMA_VALIDATION_FAILED; /States/A/Arguments; ConnectionArn must be an ARN",
                "MISSING_TRANSITION_TARGET; /States/A/Next; Missing 'Next' target: x${Suffix}",
                "MISSING_TRANSITION_TARGET; /States/B; State \"B\" is not reachable.",
                "MISSING_END_STATE; ''; Workflow has no terminal state",
            })
    void leavesOutWhatIsSaidOfAPlaceholder(String code, String location, String message) {
        String open = """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Task", "Resource": "${Function}", "Next": "x${Suffix}",
                    "Arguments": {"Authentication": {"ConnectionArn": "${Connection}"}, "Other": 1}},
                  "B": {"Type": "Pass", "Next": "A"}}}
                """;

        assertThat(ask(open, finding(code, location, message))).isEmpty();
    }

    @Test
    void keepsWhatIsSaidBesideAPlaceholder() {
        String open = """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Task", "Resource": "${Function}", "Arguments": {"Other": 1}, "End": true}}}
                """;

        assertThat(ask(open, finding("SCHEMA_VALIDATION_FAILED", "/States/A/Arguments", "Other is not supported")))
                .extracting(Diagnostic::path)
                .containsExactly("/States/A/Arguments");
    }

    @Test
    void fillsInTheValuesThatAreKnown() {
        FakeService service = new FakeService(
                finding("INVALID_RESOURCE", "/States/Pay/Resource", "Value is not a valid resource ARN"));
        String text = """
                {"StartAt": "${Step}", "States": {
                  "${Step}": {"Type": "Task", "Resource": "${ Function }$1", "Comment": "${!Step} ${Other}", "End": true}}}
                """;

        List<Diagnostic> found = ask(service, "order.asl.json", text, Map.of("Step", "Pay", "Function", "a\"$0\\"));

        assertThat(service.asked().definition())
                .isEqualTo("{\"StartAt\":\"Pay\",\"States\":{\"Pay\":{\"Type\":\"Task\",\"Resource\":\"a\\\"$0\\\\$1\","
                        + "\"Comment\":\"${!Step} ${Other}\",\"End\":true}}}");
        assertThat(found)
                .extracting(Diagnostic::path, each -> each.range().begin().toString())
                .containsExactly(tuple("/States/${Step}/Resource", "2:43"));
    }

    @Test
    void sendsJsonAsItIsAndYamlAsJson() {
        FakeService service = new FakeService();

        ask(service, "order.asl.json", ORDER, Map.of());
        assertThat(service.asked().definition()).isEqualTo(ORDER);

        ask(service, "order.asl.yaml", "StartAt: A\nTimeoutSeconds: 1.50\nStates: [null, yes, true]\n", Map.of());
        assertThat(service.asked())
                .extracting(
                        ValidateStateMachineDefinitionRequest::definition,
                        ValidateStateMachineDefinitionRequest::typeAsString,
                        ValidateStateMachineDefinitionRequest::severityAsString,
                        ValidateStateMachineDefinitionRequest::maxResults)
                .containsExactly(
                        "{\"StartAt\":\"A\",\"TimeoutSeconds\":1.50,\"States\":[null,\"yes\",true]}",
                        "EXPRESS",
                        "WARNING",
                        100);
    }

    @ParameterizedTest
    @CsvSource({"'{'", "'[]'", "''"})
    void doesNotAskOfWhatCannotBeRead(String text) {
        FakeService service = new FakeService(finding("X", "", "Wrong"));

        assertThat(ask(service, "order.asl.json", text, Map.of())).isEmpty();
        assertThat(service.asked().definition()).isNull();
    }

    @Test
    void doesNotAskOfWhatIsTooLarge() {
        FakeService service = new FakeService();

        ask(service, "order.asl.json", "{\"Comment\": \"" + "é".repeat(524_288) + "\"}", Map.of());

        assertThat(service.asked().definition()).isNull();
    }

    private static List<Diagnostic> ask(String text, ValidateStateMachineDefinitionDiagnostic... findings) {
        return ask("order.asl.json", text, Map.of(), findings);
    }

    private static List<Diagnostic> ask(
            String file,
            String text,
            Map<String, String> values,
            ValidateStateMachineDefinitionDiagnostic... findings) {
        return ask(new FakeService(findings), file, text, values);
    }

    private static List<Diagnostic> ask(FakeService service, String file, String text, Map<String, String> values) {
        return new ServiceCheck(service, AslValidator.REMOTE, values)
                .check(TreeReader.read(SourceFile.of(file, text)), "EXPRESS")
                .diagnostics();
    }
}
