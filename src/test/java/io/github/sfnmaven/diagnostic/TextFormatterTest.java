package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextFormatterTest {
    @Test
    void showsPlaceSeverityMessageHintAndRule() {
        SourceFile source = SourceFile.of("order.asl.json", "{\n  \"Next\": \"Aprove\"\n}\n");

        assertThat(TextFormatter.format(
                        at(
                                source,
                                12,
                                "Next refers to state 'Aprove', which does not exist",
                                "did you mean 'Approve'?"),
                        source))
                .isEqualTo("""
                        order.asl.json:2:11: error: Next refers to state 'Aprove', which does not exist (did you mean 'Approve'?) [a-rule]
                          "Next": "Aprove"
                                  ^""");
    }

    @Test
    void underlinesTheWholePlace() {
        SourceFile source = SourceFile.of("a", "{ \"Next\":\t\"B😀\tb\", \"End\": 1 }");

        assertThat(TextFormatter.format(at(source, 10, 17, "m"), source)).endsWith(" }\n         \t^~~\t~~");
    }

    @Test
    void underlinesToTheEndOfTheFirstLine() {
        SourceFile source = SourceFile.of("a", "A: {  \r\n  B: 1\r\n}");

        assertThat(TextFormatter.format(at(source, 3, 17, "m"), source)).endsWith("\nA: {  \n   ^");
        assertThat(TextFormatter.format(at(source, 0, 17, "m"), source)).endsWith("\nA: {  \n^~~~");
    }

    @Test
    void underlinesToTheCutOfALongLine() {
        SourceFile source = SourceFile.of("a", "x".repeat(500));

        assertThat(TextFormatter.format(at(source, 200, 400, "m"), source))
                .endsWith("…\n" + " ".repeat(81) + "^" + "~".repeat(79));
    }

    @Test
    void linesUpBehindTabsAndCharactersOfTwoChars() {
        SourceFile source = SourceFile.of("a", "\t😀\tx y");

        assertThat(TextFormatter.format(at(source, 4, "m"), source)).endsWith("\n\t😀\tx y\n\t \t^");
    }

    @Test
    void cutsALongLineAroundThePlace() {
        SourceFile source = SourceFile.of("a", "x".repeat(500) + "!" + "y".repeat(500));

        assertThat(TextFormatter.format(at(source, 500, "m"), source))
                .endsWith("\n…" + "x".repeat(80) + "!" + "y".repeat(79) + "…\n" + " ".repeat(81) + "^");
        assertThat(TextFormatter.format(at(source, 0, "m"), source)).endsWith("\n" + "x".repeat(160) + "…\n^");
        assertThat(TextFormatter.format(at(source, 1001, "m"), source))
                .endsWith("\n…" + "y".repeat(160) + "\n" + " ".repeat(161) + "^");
    }

    @Test
    void doesNotCutACharacterInTwo() {
        SourceFile source = SourceFile.of("a", "x" + "😀".repeat(200));

        assertThat(TextFormatter.format(at(source, 201, "m"), source))
                .doesNotContain("\uFFFD", "?")
                .endsWith("\n" + " ".repeat(41) + "^");
    }

    @Test
    void keepsControlCharactersFromTheTerminal() {
        SourceFile source = SourceFile.of("a", "x\u001B[31m\u0007\u202Ey");

        assertThat(TextFormatter.format(at(source, 8, "'\u001B[31m\n\t\u202E' is wrong"), source))
                .isEqualTo("a:1:9: error: '\\u001b[31m\\n\\t\\u202e' is wrong [a-rule]\n"
                        + "x\uFFFD[31m\uFFFD\uFFFDy\n        ^");
    }

    @Test
    void pointsBehindTheEndOfALine() {
        SourceFile source = SourceFile.of("a", "abc\r\n");

        assertThat(TextFormatter.format(at(source, 3, "m"), source)).endsWith("\nabc\n   ^");
    }

    @Test
    void leavesOutABlankLine() {
        SourceFile source = SourceFile.of("a", "  \n");

        assertThat(TextFormatter.format(at(source, 1, "m"), source)).isEqualTo("a:1:2: error: m [a-rule]");
    }

    @Test
    void doesNotFailOnAPlaceBehindTheFile() {
        SourceFile source = SourceFile.of("a", "x\ny\nz");
        Diagnostic diagnostic = at(source, 4, "m");

        assertThat(TextFormatter.format(diagnostic, SourceFile.of("a", "x"))).isEqualTo("a:3:1: error: m [a-rule]");
    }

    private static Diagnostic at(SourceFile source, int offset, String message, String... hint) {
        return at(source, offset, offset + 1, message, hint);
    }

    private static Diagnostic at(SourceFile source, int begin, int end, String message, String... hint) {
        SourceRange range = source.range(begin, end);
        return new Diagnostic(
                "a-rule",
                DiagnosticCode.SCHEMA_VALIDATION_FAILED,
                Severity.ERROR,
                source.name(),
                range,
                "",
                message,
                Optional.of(String.join("", hint)).filter(text -> !text.isEmpty()));
    }
}
