package io.github.sfnmaven.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentFindingsTest {
    private static final String ORDER = """
            {
              "StartAt": "C",
              "States": {
                "C": {
                  "Type": "Choice",
                  "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "a/b"}],
                  "Default": "Look at /me, NOW_OR: never"
                },
                "a/b": {"Type": "Pass", "Next": "Nope"},
                "${Prefix}Send": {"Type": "Pass", "Next": "Nope"},
                "Look at /me": {"Type": "Pass", "Next": "Nope"}
              }
            }
            """;

    @Test
    void areFoundAtTheirPlacesEach() {
        assertThat(lines(refusal("MISSING_TRANSITION_TARGET: Missing 'Next' target: Nope at /States/a~1b/Next,"
                        + " SCHEMA_VALIDATION_FAILED: These fields are required: [Next] at /States/C/Choices[0],"
                        + " MISSING_TRANSITION_TARGET: State \"a/b\" is not reachable. at /States/a/b")))
                .containsExactly(
                        "order.asl.json:9:37: error: Missing 'Next' target: Nope [MISSING_TRANSITION_TARGET]",
                        "order.asl.json:6:19: error: These fields are required: [Next] [SCHEMA_VALIDATION_FAILED]",
                        "order.asl.json:9:5: error: State \"a/b\" is not reachable [MISSING_TRANSITION_TARGET]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "MISSING_TRANSITION_TARGET: Missing 'Next' target: Nope at /States/Look at /me/Next | 11:45"
                        + " | Missing 'Next' target: Nope",
                "MISSING_TRANSITION_TARGET: State \"Look at /me\" is not reachable. at /States/Look at /me | 11:5"
                        + " | State \"Look at /me\" is not reachable",
                "SCHEMA_VALIDATION_FAILED: Value is not a Reference Path: '[' must be followed by ' or '[' at"
                        + " /States/C/Choices[0]/Variable | 6:32"
                        + " | Value is not a Reference Path: '[' must be followed by ' or '['",
                "MISSING_TRANSITION_TARGET: Missing 'Next' target: Nope at /States/OrderSend/Next | 10:47"
                        + " | Missing 'Next' target: Nope",
                "MISSING_TRANSITION_TARGET: Missing 'Next' target: x at /States/OtherSend/Next | 3:3"
                        + " | Missing 'Next' target: x",
                "SCHEMA_VALIDATION_FAILED: Field is not supported at /States/C/Nope/Deep | 4:5"
                        + " | Field is not supported",
                "SCHEMA_VALIDATION_FAILED at  | 1:1 | The service gives no reason",
                "Something is wrong | 1:1 | Something is wrong",
            })
    void areFoundAtTheNearestPlaceThereIs(String said, String place, String message) {
        assertThat(find(refusal(said + (said.endsWith("at") ? " " : ""))))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.range().begin()).hasToString(place);
                    assertThat(found.message()).isEqualTo(message);
                });
    }

    @Test
    void nameACodeThatIsNew() {
        assertThat(find(refusal("INVALID_JSONATA_EXPRESSION: No at /States/C")))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.rule()).isEqualTo("INVALID_JSONATA_EXPRESSION");
                    assertThat(found.code()).isEqualTo(DiagnosticCode.SCHEMA_VALIDATION_FAILED);
                    assertThat(found.path()).isEqualTo("/States/C");
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Invalid State Machine Definition: 'NO_PATH: x at /StartAt' (Service: AWSStepFunctions; Status Code: 400;"
                        + " Error Code: InvalidDefinition; Request ID: 1; Proxy: null)",
                "Invalid State Machine Definition: 'NO_PATH: x at /StartAt'",
                "Invalid State Machine Definition: 'NO_PATH: x at /StartAt",
                "Check - Invalid State Machine Definition: 'NO_PATH: x at /StartAt' (Service: Sfn, Status Code: 400, Req",
            })
    void areFoundHoweverTheyAreWrapped(String reason) {
        assertThat(lines(reason)).containsExactly("order.asl.json:2:14: error: x [NO_PATH]");
    }

    @Test
    void areNoneInOtherReasons() {
        assertThat(lines("Resource creation cancelled")).isEmpty();
        assertThat(lines("")).isEmpty();
    }

    private static String refusal(String body) {
        return "Resource handler returned message: \"Invalid State Machine Definition: '" + body
                + "' (Service: Sfn, Status Code: 400, Request ID: 4-8) (SDK Attempt Count: 1)\""
                + " (RequestToken: 0-9, HandlerErrorCode: InvalidRequest)";
    }

    private static List<String> lines(String reason) {
        return find(reason).stream().map(TextFormatter::line).toList();
    }

    private static List<Diagnostic> find(String reason) {
        return DeploymentFindings.of(
                reason, TreeReader.readDefinition(SourceFile.of("order.asl.json", ORDER)), Map.of("Prefix", "Order"));
    }
}
