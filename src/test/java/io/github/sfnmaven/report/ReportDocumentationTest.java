package io.github.sfnmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportDocumentationTest {
    private static final Diagnostic FINDING = new Diagnostic(
            "missing-transition-target",
            DiagnosticCode.MISSING_TRANSITION_TARGET,
            Severity.ERROR,
            "src/main/sfn/order.asl.json",
            new SourceRange(new SourceLocation(14, 15), new SourceLocation(14, 23)),
            "/States/Review/Next",
            "Next refers to state 'Aprove', which does not exist",
            Optional.of("did you mean 'Approve'?"));

    @Test
    void showsTheJsonThatIsWritten() throws IOException {
        String page = Files.readString(Path.of("docs/reports.md"));
        int begin = page.indexOf("```json\n") + 8;
        ValidationReport report =
                new ValidationReport("src/main/sfn/order.asl.json", "STANDARD", List.of(FINDING), List.of());

        assertThat(tree(page.substring(begin, page.indexOf("```", begin)))
                        .sameValue(tree(JsonReport.render("0.1.0", List.of(report)))))
                .isTrue();
    }

    private static TreeNode tree(String json) {
        return TreeReader.read(SourceFile.of("report.json", json)).root().orElseThrow();
    }
}
