package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    @Test
    void placesEveryNameAndValue() {
        String text = """
                {
                  "StartAt": "A",
                  "States": { "A": {"n": -1.5e3, "b": [true, false , null]} },
                  "empty": {}, "none": [ ]
                }
                """;

        assertThat(Outline.of(read(text)))
                .containsExactly(
                        "[] 1:1-5:2 {}",
                        "[/StartAt] 2:3-2:12 2:14-2:17 \"A\"",
                        "[/States] 3:3-3:11 3:13-3:62 {}",
                        "[/States/A] 3:15-3:18 3:20-3:60 {}",
                        "[/States/A/n] 3:21-3:24 3:26-3:32 -1.5E+3",
                        "[/States/A/b] 3:34-3:37 3:39-3:59 []",
                        "[/States/A/b/0] 3:40-3:44 true",
                        "[/States/A/b/1] 3:46-3:51 false",
                        "[/States/A/b/2] 3:54-3:58 null",
                        "[/empty] 4:3-4:10 4:12-4:14 {}",
                        "[/none] 4:16-4:22 4:24-4:27 []");
    }

    @Test
    void countsColumnsInCodePointsAndTabsAsOne() {
        assertThat(Outline.of(read("{\t\"😀ü\":\t\"😀\", \"a\": 1}")))
                .containsExactly("[] 1:1-1:21 {}", "[/😀ü] 1:3-1:7 1:9-1:12 \"😀\"", "[/a] 1:14-1:17 1:19-1:20 1");
    }

    @Test
    void countsCarriageReturnsAsLineEnds() {
        assertThat(Outline.of(read("{\r\n\"a\": 1,\r\"b\": 2}")))
                .containsExactly("[] 1:1-3:8 {}", "[/a] 2:1-2:4 2:6-2:7 1", "[/b] 3:1-3:4 3:6-3:7 2");
    }

    @Test
    void takesPlaceholdersForValuesOfDefinitions() {
        SourceFile source = SourceFile.of("a.json", "{\"a\": ${Limit},\n\"b\": [${A::B} , \"${C}\", 1], \"c\": 2}");

        assertThat(Outline.of(TreeReader.readDefinition(source)))
                .containsExactly(
                        "[] 1:1-2:36 {}",
                        "[/a] 1:2-1:5 1:7-1:15 \"${Limit}\"",
                        "[/b] 2:1-2:4 2:6-2:27 []",
                        "[/b/0] 2:7-2:14 \"${A::B}\"",
                        "[/b/1] 2:17-2:23 \"${C}\"",
                        "[/b/2] 2:25-2:26 1",
                        "[/c] 2:29-2:32 2:34-2:35 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{${A}: 1}",
                "{\"a\": 1, ${A}}",
                "{\"a\": ${A}s}",
                "{\"a\": ${}}",
                "{\"a\": ${A\n}}",
                "{\"a\": ${!A}}"
            })
    void takesNoPlaceholdersForOtherThings(String text) {
        assertThat(TreeReader.readDefinition(SourceFile.of("a.json", text)).diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("json-syntax");
    }

    @Test
    void dropsAByteOrderMark() {
        assertThat(Outline.of(read("\uFEFF{\"a\": 1}"))).containsExactly("[] 1:1-1:9 {}", "[/a] 1:2-1:5 1:7-1:8 1");
    }

    @Test
    void escapesPointers() {
        assertThat(Outline.of(read("{\"a/b~c\": {\"\": 1}}")))
                .containsExactly(
                        "[] 1:1-1:19 {}", "[/a~1b~0c] 1:2-1:9 1:11-1:18 {}", "[/a~1b~0c/] 1:12-1:14 1:16-1:17 1");
    }

    @Test
    void resolvesEscapesAndKeepsTheirPlaces() {
        assertThat(Outline.of(read("{\"\\\"\\u0041\": \"\\ud83d\\ude00\\n\\\\\"}")))
                .containsExactly("[] 1:1-1:33 {}", "[/\"A] 1:2-1:12 1:14-1:32 \"😀\\n\\\\\"");
    }

    @Test
    void keepsHugeNumbers() {
        Document document = read("[1e999999999, -0, 123456789012345678901234567890, 1.10]");

        assertThat(((ArrayNode) document.root().orElseThrow()).items())
                .extracting(item -> ((NumberNode) item).value())
                .containsExactly(
                        new BigDecimal("1e999999999"),
                        new BigDecimal("0"),
                        new BigDecimal("123456789012345678901234567890"),
                        new BigDecimal("1.10"));
        assertThat(((ArrayNode) document.root().orElseThrow()).items())
                .extracting(item -> ((NumberNode) item).isWhole())
                .containsExactly(true, true, true, false);
    }

    @Test
    void keepsTheFirstOfARepeatedNameAndTheOthersApart() {
        ObjectNode root =
                (ObjectNode) read("{\"a\": 1, \"a\": 2, \"b\": 3}").root().orElseThrow();

        assertThat(root.members()).extracting(Member::name).containsExactly("a", "b");
        assertThat(root.get("a").map(JsonWriter::compact)).contains("1");
        assertThat(root.repeated())
                .extracting(member -> JsonWriter.compact(member.value()))
                .containsExactly("2");
    }

    @Test
    void readsAnyValueAtTheTop() {
        assertThat(Outline.of(read(" null "))).containsExactly("[] 1:2-1:6 null");
        assertThat(Outline.of(read("\"x\""))).containsExactly("[] 1:1-1:4 \"x\"");
    }

    @Test
    void hasNoRootWhereTheSyntaxIsBroken() {
        assertThat(read("{\"a\": 1} x").root()).isEmpty();
        assertThat(read("").root()).isEmpty();
    }

    private static Document read(String text) {
        return TreeReader.read(SourceFile.of("a.json", text));
    }
}
