package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceRange;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuppressionTest {
    @ParameterizedTest
    @CsvSource({
        "a-rule, '', true",
        "a-rule, /States/A, true",
        "a-rule, /States/A/Next, true",
        "a-rule, /States/A/Ne, false",
        "a-rule, /States/A/Next/0, false",
        "a-rule, /States/B, false",
        "another-rule, /States/A, false",
    })
    void coversItsRuleAtAndBelowItsPath(String rule, String path, boolean covered) {
        Diagnostic diagnostic = new Diagnostic(
                "a-rule",
                DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                Severity.ERROR,
                "a.json",
                SourceRange.START,
                "/States/A/Next",
                "m",
                Optional.empty());

        assertThat(new Suppression(rule, path, "r").covers(diagnostic)).isEqualTo(covered);
    }
}
