package io.github.sfnmaven.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergeTest {
    @ParameterizedTest
    @CsvSource({
        // The same matter at the same place, further out or further in.
        "NO_PATH, /States/A, NO_PATH, /States/A, true",
        "NO_PATH, /States/A, NO_PATH, /States/A/Next, true",
        "NO_PATH, /States/A/Next, NO_PATH, /States/A, true",
        "MISSING_END_STATE, /States, MISSING_END_STATE, '', true",
        "NO_PATH, /States/A, NO_PATH, /States/AB, false",
        "NO_PATH, /States/A, NO_PATH, /States/B, false",
        // Another matter counts as said at the very same place only.
        "NO_PATH, /States/A, NO_DOLLAR, /States/A, true",
        "NO_PATH, /States/A, NO_DOLLAR, /States/A/Next, false",
        // Without the transition that leads nowhere there might be an end.
        "MISSING_TRANSITION_TARGET, /States/A/Next, MISSING_END_STATE, '', true",
        "MISSING_END_STATE, /States, MISSING_TRANSITION_TARGET, /States/A/Next, false",
    })
    void saysNothingTwice(DiagnosticCode ours, String ourPath, DiagnosticCode said, String path, boolean twice) {
        Diagnostic own = finding("ours", ours, Severity.ERROR, ourPath);
        Diagnostic service = finding("remote", said, Severity.ERROR, path);

        assertThat(Merge.of(List.of(own), List.of(service))).isEqualTo(twice ? List.of(own) : List.of(own, service));
    }

    @Test
    void keepsAnErrorThatOursCallsAWarning() {
        Diagnostic own = finding("ours", DiagnosticCode.NO_PATH, Severity.WARNING, "/States/A");
        Diagnostic warning = finding("remote", DiagnosticCode.NO_PATH, Severity.WARNING, "/States/A");
        Diagnostic error = finding("remote", DiagnosticCode.NO_PATH, Severity.ERROR, "/States/A");

        assertThat(Merge.of(List.of(own), List.of(warning, error))).containsExactly(own, error);
    }

    private static Diagnostic finding(String rule, DiagnosticCode code, Severity severity, String path) {
        return new Diagnostic(
                rule, code, severity, "a.json", SourceRange.START, path, "Something is wrong", Optional.empty());
    }
}
