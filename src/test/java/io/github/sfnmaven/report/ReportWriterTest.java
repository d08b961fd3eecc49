package io.github.sfnmaven.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.diagnostic.Accepted;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.Suppression;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.golden.Golden;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportWriterTest {
    private static final String FILE = "src/main/sfn/order für dich.asl.json";
    private static final Diagnostic TARGET = new Diagnostic(
            "missing-transition-target",
            DiagnosticCode.MISSING_TRANSITION_TARGET,
            Severity.ERROR,
            FILE,
            range(14, 15, 14, 23),
            "/States/Review/Next",
            "Next refers to state 'Aprove', which does not exist",
            Optional.of("did you mean 'Approve'?"));
    private static final Diagnostic ISLAND = new Diagnostic(
            "unreachable-island",
            DiagnosticCode.MISSING_TRANSITION_TARGET,
            Severity.WARNING,
            FILE,
            range(20, 5, 20, 9),
            "/States/A~1<B> & \"C\u0001\"",
            "State 'A/<B> & \"C\u0001\"' can only be reached from itself",
            Optional.empty());
    private static final Diagnostic EMPTY = new Diagnostic(
            "placeholder-of-another-package",
            DiagnosticCode.MISSING_DESCRIPTION,
            Severity.ERROR,
            "a:b.yaml",
            SourceRange.START,
            "",
            "The file is empty",
            Optional.empty());
    private static final Diagnostic ELSEWHERE = new Diagnostic(
            "missing-transition-target",
            DiagnosticCode.MISSING_TRANSITION_TARGET,
            Severity.NOTE,
            "/elsewhere/order 1.asl.json",
            range(3, 1, 5, 2),
            "/States/Review/Next",
            "Next refers to state 'Aprove', which does not exist",
            Optional.empty());
    private static final List<ValidationReport> REPORTS = List.of(
            new ValidationReport(
                    FILE,
                    "STANDARD",
                    List.of(TARGET, ISLAND, ISLAND),
                    List.of(accepted(TARGET, "kept for \"old\" executions\nsee ORD-7"))),
            new ValidationReport("a:b.yaml", "EXPRESS", List.of(EMPTY), List.of()),
            new ValidationReport("../shared/fine.asl.json", "EXPRESS", List.of(), List.of()),
            new ValidationReport("/elsewhere/order 1.asl.json", "EXPRESS", List.of(ELSEWHERE), List.of()));
    private static final SourceRoot ROOT = new SourceRoot(Path.of("/repository/orders"), Path.of("/repository"));
    private static final ReportWriter WRITER = new ReportWriter(
            "1.2.3",
            List.of(
                    new RulePage(
                            new RuleDescription(
                                    "missing-transition-target",
                                    DiagnosticCode.MISSING_TRANSITION_TARGET,
                                    Severity.ERROR,
                                    "StartAt, Next or Default refers to no state",
                                    true),
                            """
                            # missing-transition-target

                            Error, `MISSING_TRANSITION_TARGET`: StartAt, Next or Default refers to no state.

                            A transition leads to a state
                            of the same scope.

                            Wrong: ...
                            """),
                    new RulePage(
                            new RuleDescription(
                                    "unreachable-island",
                                    DiagnosticCode.MISSING_TRANSITION_TARGET,
                                    Severity.WARNING,
                                    "States that only lead to each other",
                                    true),
                            ""),
                    new RulePage(
                            new RuleDescription(
                                    "missing-default",
                                    DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                                    Severity.NOTE,
                                    "A Choice state without Default",
                                    true,
                                    true),
                            "")),
            ROOT);

    @ParameterizedTest
    @CsvSource({"JSON, findings.json", "SARIF, findings.sarif", "JUNIT, findings.xml"})
    void writesEachFormatAsExpected(ReportFormat format, String file) throws IOException {
        Golden.assertEqual(WRITER.render(format, REPORTS), Path.of("src/test/resources/report", file));
    }

    @ParameterizedTest
    @EnumSource
    void writesTheSameBytesAgain(ReportFormat format) {
        assertThat(WRITER.render(format, REPORTS)).isEqualTo(WRITER.render(format, REPORTS));
    }

    @ParameterizedTest
    @EnumSource
    void writesAnEmptyReport(ReportFormat format) {
        assertThat(WRITER.render(format, List.of())).endsWith("\n").doesNotContain("a:b.yaml");
    }

    @Test
    void createsTheFoldersAboveAndReplacesTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("target/sfn/Findings.JSON");

        WRITER.write(file, REPORTS);
        WRITER.write(file, List.of());

        assertThat(Files.readString(file)).isEqualTo(WRITER.render(ReportFormat.JSON, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"findings.json", "findings.sarif", "findings.xml"})
    void writesHalvesOfCharacters(String name, @TempDir Path folder) throws IOException {
        Diagnostic half = new Diagnostic(
                TARGET.rule(),
                TARGET.code(),
                TARGET.severity(),
                FILE,
                TARGET.range(),
                "/States/\uD83D",
                "'\uD83D' is half a character",
                Optional.empty());

        WRITER.write(folder.resolve(name), List.of(new ValidationReport(FILE, "STANDARD", List.of(half), List.of())));

        assertThat(folder.resolve(name)).content().contains("is half a character");
    }

    @Test
    void namesTheExtensionsThatThereAre(@TempDir Path folder) {
        Path file = folder.resolve("findings.txt");

        assertThatThrownBy(() -> WRITER.write(file, REPORTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + file
                        + "' is not a report file: its extension must be .json, .sarif (SARIF 2.1.0) or .xml (JUnit)");
        assertThat(file).doesNotExist();
    }

    private static Accepted accepted(Diagnostic diagnostic, String reason) {
        return new Accepted(diagnostic, new Suppression(diagnostic.rule(), "", reason));
    }

    private static SourceRange range(int line, int column, int endLine, int endColumn) {
        return new SourceRange(new SourceLocation(line, column), new SourceLocation(endLine, endColumn));
    }
}
