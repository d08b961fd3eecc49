package io.github.sfnmaven.template.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TextToolsTest {
    private final TextTools tools = new TextTools(() -> 0);

    @Test
    void indentsEveryLine() {
        assertThat(tools.indent("{\n  \"a\": 1\n}", 4)).isEqualTo("    {\n      \"a\": 1\n    }");
    }

    @Test
    void dropsMarkAndOuterBlankSpaceAndLeavesBlankLinesEmpty() {
        assertThat(tools.indent("\uFEFF\n \t{\r\n\r\n  \t\r}\n\n  ", 2)).isEqualTo("  {\n\n\n  }");
    }

    @Test
    void countsTheBlanksThatAreThereAlready() {
        assertThat(new TextTools(() -> 3).indent("a\nb", 8)).isEqualTo("     a\n        b");
        assertThat(new TextTools(() -> 9).indent("a\nb", 8)).isEqualTo("a\n        b");
    }

    @Test
    void addsNothingBehindOtherText() {
        assertThat(new TextTools(() -> -1).indent("a\nb", 2)).isEqualTo("a\n  b");
    }

    @Test
    void escapesInJsonWhatYamlWouldTakeForALineEnd() {
        assertThat(tools.indent("{\"a\": \"ü\u0085\u2028\u2029\uFEFF😀\"}", 0))
                .isEqualTo("{\"a\": \"ü\\u0085\\u2028\\u2029\\ufeff\\ud83d\\ude00\"}");
        assertThat(tools.indent("a\u2028b", 0)).isEqualTo("a\u2028b");
    }

    @Test
    void indentsByUpToTwoHundred() {
        assertThat(tools.indent("x", 200)).hasSize(201);
        assertThatThrownBy(() -> tools.indent("x", 201)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tools.indent("x", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void hashesToTenLettersAndDigits() {
        assertThat(tools.hash("api")).matches("[0-9a-f]{10}").isEqualTo(tools.hash("api"));
        assertThat(tools.hash("api")).isNotEqualTo(tools.hash("apj"));
    }

    @Test
    void escapesJsonWithoutTouchingItsLayout() {
        assertThat(tools.ascii("{\n\t\"ä\": \"\u007f😀\"\r\n}"))
                .isEqualTo("{\n\t\"\\u00e4\": \"\\u007f\\ud83d\\ude00\"\r\n}");
    }

    @Test
    void writesPlainYamlWhereThatIsSafe() {
        assertThat(tools.yaml("orders-v1 and more")).isEqualTo("orders-v1 and more");
        assertThat(tools.yaml("/aws/x")).isEqualTo("/aws/x");
        assertThat(tools.yaml("arn:aws:iam::123456789012:role/x")).isEqualTo("arn:aws:iam::123456789012:role/x");
        assertThat(tools.yaml("word ".repeat(10_000) + "x")).startsWith("\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x ",
                " x",
                "null",
                "NULL",
                "~",
                "yes",
                "Off",
                "y",
                "N",
                "true",
                "1",
                "1.5",
                "0x1F",
                "1e3",
                "-1",
                "+1",
                "2012-10-17",
                "12:30:00",
                ".inf",
                "NaN",
                "a: b",
                "a:",
                "a #b",
                "#a",
                "- a",
                "-",
                "--- a",
                "...",
                "[a]",
                "{a}",
                "{a: b}",
                "!Ref X",
                "&a",
                "*a",
                "%a",
                "@a",
                "`a",
                "|",
                ">",
                "? a",
                "'",
                "\"",
                "\\",
                "a\\u0041",
                "a\"b'c",
                "line\nline",
                "\r\n",
                "\t",
                "\u0000\u0007\u001b\u007f",
                "\u0085\u2028\u2029\uFEFF",
                "äöü €",
                "😀\ud83d\ude80",
                "<<",
                "=",
                "arn:aws:iam::1:role/x",
                "a:b",
                "a::",
                "a: :b",
                "a b:c d",
                "http://x/y",
                "a/b",
                "C:\\users",
                "on the",
                "no-one",
                "$x ${Y} #if"
            })
    void readsBackAsItWas(String value) {
        assertThat(first("- " + tools.yaml(value) + "\n", Syntax.YAML)).isEqualTo(value);
        assertThat(first("[" + tools.yaml(value) + ", x]", Syntax.YAML)).isEqualTo(value);
        assertThat(first("[" + tools.json(value) + "]", Syntax.JSON)).isEqualTo(value);
        assertThat(first("- " + tools.yaml(value) + ": 1\n", Syntax.YAML)).isEqualTo(value);
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(tools.yaml(value) + tools.json(value)))
                .isTrue();
    }

    private static String first(String text, Syntax syntax) {
        TreeNode root = TreeReader.read(SourceFile.of("t", text), syntax).root().orElseThrow();
        TreeNode item = ((ArrayNode) root).items().get(0);
        return item instanceof ObjectNode object ? object.members().get(0).name() : ((TextNode) item).value();
    }
}
