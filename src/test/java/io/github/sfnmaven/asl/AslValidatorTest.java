package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.Suppression;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AslValidatorTest {
    private static final String TWO_FAULTS = """
            {
              "StartAt": "Review",
              "States": {
                "Review": {"Type": "Pass", "Next": "Aprove"},
                "Approve": {"Type": "Succeed", "Coment": "so"}
              }
            }
            """;
    private static final Diagnostic TARGET = new Diagnostic(
            "missing-transition-target",
            DiagnosticCode.MISSING_TRANSITION_TARGET,
            Severity.ERROR,
            "order.asl.json",
            new SourceRange(new SourceLocation(4, 40), new SourceLocation(4, 48)),
            "/States/Review/Next",
            "Next refers to state 'Aprove', which does not exist",
            Optional.of("did you mean 'Approve'?"));

    @Test
    void reportsInTheOrderOfTheFile() {
        ValidationReport report = validate(TWO_FAULTS, ValidationOptions.of(StateMachineType.EXPRESS));

        assertThat(report.file()).isEqualTo("order.asl.json");
        assertThat(report.type()).isEqualTo("EXPRESS");
        assertThat(report.valid()).isFalse();
        assertThat(report.suppressed()).isZero();
        assertThat(report.diagnostics()).first().isEqualTo(TARGET);
        assertThat(report.diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::path)
                .containsExactly(
                        tuple("missing-transition-target", "/States/Review/Next"),
                        tuple("unknown-field", "/States/Approve/Coment"));
    }

    @Test
    void changesTheLevelOfARule() {
        ValidationReport report = validate(
                TWO_FAULTS,
                options(Map.of("missing-transition-target", RuleLevel.OFF, "unknown-field", RuleLevel.WARNING)));

        assertThat(report.valid()).isTrue();
        assertThat(report.suppressed()).isZero();
        assertThat(report.diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::severity)
                .containsExactly(tuple("unknown-field", Severity.WARNING));
    }

    @Test
    void asksForTheUsersLevelWhereARuleIsOff() {
        String text = """
                {"StartAt": "A", "States": {
                  "A": {"Type": "Choice", "Choices": [{"Variable": "$.a", "IsNull": true, "Next": "B"}]},
                  "B": {"Type": "Succeed"}}}
                """;

        assertThat(validate(text, options()).diagnostics()).isEmpty();
        assertThat(validate(text, options(Map.of("missing-default", RuleLevel.WARNING)))
                        .diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::severity)
                .containsExactly(tuple("missing-default", Severity.WARNING));
    }

    @Test
    void refusesADistributedMapByTheTypeOfTheStateMachine() {
        String text = """
                {"StartAt": "A", "States": {"A": {
                  "Type": "Map", "End": true, "ItemProcessor": {
                    "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                    "StartAt": "B", "States": {"B": {"Type": "Succeed"}}}}}}
                """;

        assertThat(validate(text, ValidationOptions.of(StateMachineType.STANDARD))
                        .diagnostics())
                .isEmpty();
        assertThat(validate(text, ValidationOptions.of(StateMachineType.EXPRESS))
                        .diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::path)
                .containsExactly(tuple("distributed-map-in-express", "/States/A/ItemProcessor/ProcessorConfig/Mode"));
    }

    @Test
    void leavesOutAndCountsWhatIsSuppressed() {
        ValidationReport report = validate(
                TWO_FAULTS,
                options(
                        new Suppression("missing-transition-target", "/States/Review", "a test"),
                        new Suppression("unknown-field", "/States/Review", "elsewhere")));

        assertThat(report.suppressed()).isEqualTo(1);
        assertThat(report.diagnostics()).extracting(Diagnostic::rule).containsExactly("unknown-field");
    }

    @Test
    void doesNotLetAnybodyOverlookASyntaxError() {
        ValidationOptions options = new ValidationOptions(
                StateMachineType.STANDARD,
                Map.of("json-syntax", RuleLevel.OFF),
                List.of(new Suppression("json-syntax", "", "no")));

        ValidationReport report = validate("{", options);

        assertThat(report.valid()).isFalse();
        assertThat(report.suppressed()).isZero();
        assertThat(report.diagnostics()).extracting(Diagnostic::rule).containsExactly("json-syntax");
    }

    @Test
    void takesUpToAMebibyte() {
        String definition = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}";
        String padded = definition + " ".repeat(1024 * 1024 - definition.length());

        assertThat(validate(padded).diagnostics()).isEmpty();
        assertThat(validate(padded + "x").diagnostics())
                .extracting(Diagnostic::rule, Diagnostic::message)
                .containsExactly(tuple(
                        "too-large", "The definition has 1048577 bytes, but the limit of Step Functions is 1048576"));
    }

    @Test
    void saysOnlyThatAHugeFileIsTooLarge() {
        assertThat(validate("{".repeat(3_000_000)).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The definition has 3000000 bytes, but the limit of Step Functions is 1048576");
    }

    @Test
    void offersAtMostAHundredNearMisses() {
        StringBuilder text = new StringBuilder("{\"StartAt\": \"S0\", \"States\": {\n");
        for (int i = 0; i < 200; i++) {
            text.append("\"S%d\": {\"Type\": \"Pass\", \"Next\": \"Missing%d\"},\n".formatted(i, i));
        }
        text.append("\"Missing\": {\"Type\": \"Succeed\"}}}");

        assertThat(validate(text.toString()).diagnostics())
                .hasSize(200)
                .filteredOn(diagnostic -> diagnostic.hint().isPresent())
                .hasSize(100);
    }

    /** Large ones are checked by several threads. */
    @Test
    void findsTheSameInALargeMachineAsInASmall() {
        StringBuilder text = new StringBuilder("{\"StartAt\": \"S0\", \"States\": {\n");
        for (int i = 0; i < 3000; i++) {
            text.append("\"S%d\": {\"Type\": \"Pass\", \"Next\": \"S%d\"},\n".formatted(i, i + 1));
        }
        text.append("\"S3000\": {\"Type\": \"Pass\", \"Next\": \"Review\"},\n");
        String large = text + TWO_FAULTS.lines().skip(3).collect(Collectors.joining("\n"));

        assertThat(validate(large).diagnostics())
                .extracting(Diagnostic::message)
                .isEqualTo(validate(TWO_FAULTS).diagnostics().stream()
                        .map(Diagnostic::message)
                        .toList());
    }

    @Test
    void describesItsRulesInOrder() {
        assertThat(AslValidator.rules())
                .extracting(RuleDescription::name)
                .isSorted()
                .doesNotHaveDuplicates()
                .contains("json-syntax", "missing-transition-target", "unreachable-island");
        assertThat(AslValidator.rules())
                .allSatisfy(rule -> assertThat(rule.summary()).isNotBlank().doesNotEndWith("."));
    }

    private static ValidationOptions options(Map<String, RuleLevel> levels) {
        return new ValidationOptions(StateMachineType.STANDARD, levels, List.of());
    }

    private static ValidationOptions options(Suppression... suppressions) {
        return new ValidationOptions(StateMachineType.STANDARD, Map.of(), List.of(suppressions));
    }

    private static ValidationReport validate(String text) {
        return validate(text, ValidationOptions.of(StateMachineType.STANDARD));
    }

    private static ValidationReport validate(String text, ValidationOptions options) {
        return AslValidator.validate(TreeReader.readDefinition(SourceFile.of("order.asl.json", text)), options);
    }
}
