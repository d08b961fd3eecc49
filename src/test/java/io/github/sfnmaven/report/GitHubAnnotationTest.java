package io.github.sfnmaven.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitHubAnnotationTest {
    private static final GitHubAnnotation ANNOTATION =
            new GitHubAnnotation(Path.of("/workspace/orders"), Path.of("/workspace"));

    @ParameterizedTest
    @CsvSource({"ERROR,error", "WARNING,warning", "NOTE,notice"})
    void namesFilePlaceRuleAndHint(Severity severity, String command) {
        assertThat(ANNOTATION.of(finding(severity, "src/main/sfn/order.asl.json", range(8, 15, 8, 23), "No 'A'")))
                .isEqualTo("::" + command + " file=orders/src/main/sfn/order.asl.json,line=8,endLine=8,col=15,"
                        + "endColumn=23,title=missing-transition-target::No 'A' (did you mean 'B'?)");
    }

    @Test
    void leavesOutTheColumnsOfSeveralLines() {
        assertThat(ANNOTATION.of(finding(Severity.ERROR, "a.json", range(8, 15, 9, 2), "No")))
                .startsWith("::error file=orders/a.json,line=8,endLine=9,title=");
    }

    @Test
    void escapesWhatWouldEndTheCommandOrItsProperties() {
        assertThat(ANNOTATION.of(finding(
                        Severity.ERROR, "a,b:c%\n.json", range(1, 1, 1, 1), "{% a %}::b,c\r\n::error::x\u001B[0m")))
                .isEqualTo("::error file=orders/a%2Cb%3Ac%25%0A.json,line=1,endLine=1,col=1,endColumn=1,"
                        + "title=missing-transition-target::{%25 a %25}::b,c\\r\\n::error::x\\u001b[0m"
                        + " (did you mean 'B'?)");
    }

    @Test
    void namesAFileOutsideTheWorkspaceInFull() {
        assertThat(ANNOTATION.of(finding(Severity.ERROR, "/tmp/a.json", range(1, 1, 1, 1), "No")))
                .startsWith("::error file=/tmp/a.json,");
    }

    private static Diagnostic finding(Severity severity, String file, SourceRange range, String message) {
        return new Diagnostic(
                "missing-transition-target",
                DiagnosticCode.MISSING_TRANSITION_TARGET,
                severity,
                file,
                range,
                "",
                message,
                Optional.of("did you mean 'B'?"));
    }

    private static SourceRange range(int line, int column, int endLine, int endColumn) {
        return new SourceRange(new SourceLocation(line, column), new SourceLocation(endLine, endColumn));
    }
}
