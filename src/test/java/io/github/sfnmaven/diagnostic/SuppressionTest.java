package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceRange;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    @ParameterizedTest
    @CsvSource({
        "a-rule, /States/A/Next, '', true",
        "a-rule, /States/A/Next, /States/A, true",
        "a-rule, /States/A/Next, /States/A/Next, true",
        "a-rule, /States/A/Next, /States/A/Ne, false",
        "a-rule, /States/A/Next, /States/A/, false",
        "a-rule, /States/A/Next, /States/A/Next/0, false",
        "a-rule, /States/A/Next, /States/B, false",
        "a-rule, /States/A/Next, /States/*, false",
        "a-rule, /States/A~1B/Next, /States/A~1B, true",
        "a-rule, /States/A~1B/Next, /States/A, false",
        "a-rule, /States/A/B/Next, /States/A~1B, false",
        "another-rule, /States/A/Next, /States/A, false",
    })
    void coversItsRuleAtAndBelowItsPath(String rule, String found, String path, boolean covered) {
        Diagnostic diagnostic = new Diagnostic(
                "a-rule",
                DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                Severity.ERROR,
                "a.json",
                SourceRange.START,
                found,
                "m",
                Optional.empty());

        assertThat(new Suppression(rule, path, "r").covers(diagnostic)).isEqualTo(covered);
    }
}
