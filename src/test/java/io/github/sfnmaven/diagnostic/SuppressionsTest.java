package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
    private static final List<Suppression> ALL = List.of(
            new Suppression("a-rule", "/States/A/Next", "first"),
            new Suppression("a-rule", "/States/A", "second"),
            new Suppression("a-rule", "/States/A", "third"),
            new Suppression("a-rule", "/States/B/", "fourth"),
            new Suppression("other-rule", "", "fifth"),
            new Suppression("a-rule", "/States/C~1D", "sixth"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/States",
                "/States/A",
                "/States/A/Next",
                "/States/A/Next/0",
                "/States/AB",
                "/States/B",
                "/States/B/",
                "/States/B//x",
                "/States/C",
                "/States/C~1D/Next",
                "/States/C/D"
            })
    void findsTheFirstThatCovers(String path) {
        for (String rule : List.of("a-rule", "other-rule", "third-rule")) {
            Diagnostic found = found(rule, path);

            assertThat(new Suppressions(ALL).covering(found))
                    .isEqualTo(ALL.stream().filter(each -> each.covers(found)).findFirst());
            assertThat(new Suppressions(ALL).unused(List.of(found)))
                    .isEqualTo(ALL.stream().filter(each -> !each.covers(found)).toList());
        }
    }

    private static Diagnostic found(String rule, String path) {
        return new Diagnostic(
                rule,
                DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                Severity.ERROR,
                "a.json",
                SourceRange.START,
                path,
                "message",
                Optional.empty());
    }
}
