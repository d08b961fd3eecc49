package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    @Test
    void placesEveryNameAndValue() {
        String text = """
                # a definition
                StartAt: A

                States:
                  A:
                    Type: Pass   # ends here
                    Result: [1, {b: 'c'}]
                    list:
                      - x
                      - y: z

                  # a comment behind
                  "B": {}
                """;

        assertThat(Outline.of(read(text)))
                .containsExactly(
                        "[] 2:1-13:10 {}",
                        "[/StartAt] 2:1-2:8 2:10-2:11 \"A\"",
                        "[/States] 4:1-4:7 5:3-13:10 {}",
                        "[/States/A] 5:3-5:4 6:5-10:13 {}",
                        "[/States/A/Type] 6:5-6:9 6:11-6:15 \"Pass\"",
                        "[/States/A/Result] 7:5-7:11 7:13-7:26 []",
                        "[/States/A/Result/0] 7:14-7:15 1",
                        "[/States/A/Result/1] 7:17-7:25 {}",
                        "[/States/A/Result/1/b] 7:18-7:19 7:21-7:24 \"c\"",
                        "[/States/A/list] 8:5-8:9 9:7-10:13 []",
                        "[/States/A/list/0] 9:9-9:10 \"x\"",
                        "[/States/A/list/1] 10:9-10:13 {}",
                        "[/States/A/list/1/y] 10:9-10:10 10:12-10:13 \"z\"",
                        "[/States/B] 13:3-13:6 13:8-13:10 {}");
    }

    @Test
    void readsPlainValuesByTheCoreSchema() {
        assertThat(values("[~, null, true, False, yes, on, 12, -3, 0x1F, 0o17, 1.5, .5, 6., 1e3]"))
                .isEqualTo("[null,null,true,false,\"yes\",\"on\",12,-3,31,15,1.5,0.5,6,1E+3]");
    }

    @Test
    void takesWhatNeitherSchemaAgreesOnAsText() {
        assertThat(values("[012345678901, 08, 0_1, 1_000, 1:30, 2026-11-23, 0b11, +, -, .]"))
                .isEqualTo(
                        "[\"012345678901\",\"08\",\"0_1\",\"1_000\",\"1:30\",\"2026-11-23\",\"0b11\",\"+\",\"-\",\".\"]");
    }

    @Test
    void takesQuotedValuesAsText() {
        assertThat(values("['1', \"true\", '', \"\", ! 2, !!str 3, !!int '4', !!null '']"))
                .isEqualTo("[\"1\",\"true\",\"\",\"\",\"2\",\"3\",4,null]");
    }

    @Test
    void readsBlockScalars() {
        assertThat(values("a: |\n  x\n   y\n\nb: >-\n  x\n  y\n\n  z\n"))
                .isEqualTo("{\"a\":\"x\\n y\\n\",\"b\":\"x y\\nz\"}");
    }

    @Test
    void turnsNamesIntoText() {
        assertThat(values("1: a\ntrue: b\n~: c\n3.0: d"))
                .isEqualTo("{\"1\":\"a\",\"true\":\"b\",\"~\":\"c\",\"3.0\":\"d\"}");
    }

    @Test
    void countsColumnsInCodePoints() {
        assertThat(Outline.of(read("😀: 😀\n\"ü😀\": [😀, a]")))
                .containsExactly(
                        "[] 1:1-2:13 {}",
                        "[/😀] 1:1-1:2 1:4-1:5 \"😀\"",
                        "[/ü😀] 2:1-2:5 2:7-2:13 []",
                        "[/ü😀/0] 2:8-2:9 \"😀\"",
                        "[/ü😀/1] 2:11-2:12 \"a\"");
    }

    @Test
    void keepsTags() {
        assertThat(Outline.of(read("a: !Sub 'x'\nb: !GetAtt [c, d]\nc: !If\n  d: !!map {}\n")))
                .containsExactly(
                        "[] 1:1-4:14 {}",
                        "[/a] 1:1-1:2 1:4-1:12 !Sub \"x\"",
                        "[/b] 2:1-2:2 2:4-2:18 !GetAtt []",
                        "[/b/0] 2:13-2:14 \"c\"",
                        "[/b/1] 2:16-2:17 \"d\"",
                        "[/c] 3:1-3:2 3:4-4:14 !If {}",
                        "[/c/d] 4:3-4:4 4:6-4:14 {}");
    }

    @Test
    void resolvesAliasesToThePlaceOfTheirAnchor() {
        assertThat(Outline.of(read("a: &x {b: 1}\nc: *x\nd: &y text\ne: [*y]")))
                .containsExactly(
                        "[] 1:1-4:8 {}",
                        "[/a] 1:1-1:2 1:4-1:13 {}",
                        "[/a/b] 1:8-1:9 1:11-1:12 1",
                        "[/c] 2:1-2:2 1:4-1:13 {}",
                        "[/c/b] 1:8-1:9 1:11-1:12 1",
                        "[/d] 3:1-3:2 3:4-3:11 \"text\"",
                        "[/e] 4:1-4:2 4:4-4:8 []",
                        "[/e/0] 3:4-3:11 \"text\"");
    }

    @Test
    void mergesMappings() {
        assertThat(values("x: &x {a: 1, b: 2}\ny: &y {b: 3, c: 4}\nz:\n  <<: [*x, *y]\n  a: 5\nw: {'<<': 1}"))
                .isEqualTo("{\"x\":{\"a\":1,\"b\":2},\"y\":{\"b\":3,\"c\":4},\"z\":{\"a\":5,\"b\":2,\"c\":4},"
                        + "\"w\":{\"<<\":1}}");
    }

    @Test
    void usesAnchorsOfNamesAndTheLatestOfTwo() {
        assertThat(values("&n key: &v 1\nb: *n\nc: &v 2\nd: *v"))
                .isEqualTo("{\"key\":1,\"b\":\"key\",\"c\":2,\"d\":2}");
    }

    @Test
    void boundsAliasesOfAliases() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("a%d: &a%d [*a%d,*a%d,*a%d,*a%d,*a%d,*a%d,*a%d]%n"
                    .formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }

        assertThat(read(laughs.toString()).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("The aliases unfold to more than 100000 values");
    }

    @Test
    void boundsTheDepthOfAliases() {
        String deep = "[".repeat(300) + "]".repeat(300);
        String chain = "- &a " + deep + "\n- " + "[".repeat(300) + "*a" + "]".repeat(300);

        assertThat(read(chain).diagnostics()).extracting(Diagnostic::rule).containsExactly("too-deeply-nested");
    }

    @Test
    void acceptsOneDocumentWithItsMarkers() {
        assertThat(values("%YAML 1.1\n---\na: 1\n...\n")).isEqualTo("{\"a\":1}");
    }

    @Test
    void readsJsonAsYaml() {
        assertThat(values("{\"a\": [1, \"\\u0041\\n\"],\n\"b\": null}")).isEqualTo("{\"a\":[1,\"A\\n\"],\"b\":null}");
    }

    private static String values(String text) {
        Document document = read(text);
        assertThat(document.diagnostics()).isEmpty();
        return JsonWriter.compact(document.root().orElseThrow());
    }

    private static Document read(String text) {
        return TreeReader.read(SourceFile.of("a.yaml", text));
    }
}
