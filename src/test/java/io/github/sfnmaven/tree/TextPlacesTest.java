package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Each value holds a word between {@code <} and {@code >}: its place is looked up, ⏎ being a line feed and ` a double
 * quote.
 */
class TextPlacesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '¦', quoteCharacter = '"', textBlock = """
            a.json ¦ {`a`: `ab<cd>`} ¦ 1:11-1:13
            a.json ¦ {`a`: `\\n\\t<cd>`} ¦ 1:13-1:15
            a.json ¦ {`a`: `\\u0041\\\\<c\\u0064>`} ¦ 1:17-1:24
            a.json ¦ {`a`: `\\ud83d\\ude00<cd>`} ¦ 1:21-1:23
            a.json ¦ {`a`: `😀<😀>`} ¦ 1:10-1:11
            a.json ¦ {`a`: `<\\ud83d\\ude00>`} ¦ 1:9-1:21
            a.json ¦ {`a`: `<>`} ¦ 1:9-1:9
            a.json ¦ {`a`: `\\/\\`<c>\\``} ¦ 1:13-1:14
            a.yaml ¦ a: x <y> z ¦ 1:7-1:8
            a.yaml ¦ a: x⏎  y <z> ¦ 2:6-2:7
            a.yaml ¦ a: x⏎⏎⏎   y <z> ¦ 4:7-4:8
            a.yaml ¦ a: 'it''s <z>' ¦ 1:12-1:13
            a.yaml ¦ a: 'x⏎⏎   y  <z>' ¦ 3:8-3:9
            a.yaml ¦ a: `\\x41\\u0042\\U0001F600 <z>` ¦ 1:27-1:28
            a.yaml ¦ a: `x \\⏎   \\ <z>` ¦ 2:7-2:8
            a.yaml ¦ a: `x⏎⏎  y <z>` ¦ 3:6-3:7
            a.yaml ¦ a: &b !!str 'x <z>' ¦ 1:17-1:18
            a.yaml ¦ a: !Sub⏎  # why⏎  `x <z>` ¦ 3:7-3:8
            a.yaml ¦ a: |⏎  x⏎    y⏎⏎  <z>⏎ ¦ 5:4-5:5
            a.yaml ¦ a: |2-⏎    x⏎  <z>⏎ ¦ 3:4-3:5
            a.yaml ¦ a: |⏎  x⏎    <y>⏎ ¦ 3:6-3:7
            a.yaml ¦ a: | # why⏎  {% $a⏎    <z> %}⏎ ¦ 3:6-3:7
            a.yaml ¦ a: |⏎  x <⏎  z>⏎ ¦ 2:6-3:4
            a.yaml ¦ a: >⏎  x⏎  y⏎⏎  <z>⏎ ¦ 5:4-5:5
            a.yaml ¦ a: >-⏎  x⏎   y⏎  <z> ¦ 4:4-4:5
            a.yaml ¦ - |␍⏎  x␍⏎  <z>␍⏎ ¦ 3:4-3:5
            a.yaml ¦ - 😀 <😀> ¦ 1:6-1:7
            """)
    void findsAPartOfAValueInTheFile(String name, String written, String place) {
        String text = written.replace('␍', '\r').replace('⏎', '\n').replace('`', '"');

        TextNode node = firstText(read(name, text));

        int begin = node.value().indexOf('<') + 1;
        SourceRange range = node.range(begin, node.value().indexOf('>'));
        assertThat(range.begin() + "-" + range.end()).isEqualTo(place);
    }

    private static TreeNode read(String name, String text) {
        Document document = TreeReader.read(SourceFile.of(name, text));
        assertThat(document.diagnostics()).isEmpty();
        return document.root().orElseThrow();
    }

    private static TextNode firstText(TreeNode node) {
        return node instanceof ObjectNode object
                ? (TextNode) object.members().get(0).value()
                : (TextNode) ((ArrayNode) node).items().get(0);
    }
}
