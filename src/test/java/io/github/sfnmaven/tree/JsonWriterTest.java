package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonWriterTest {
    @Test
    void writesMapsListsAndValues() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("text", "é😀\"\n");
        map.put("numbers", List.of(1, 2L, new BigDecimal("1.50")));
        map.put("others", Arrays.asList(true, null, Map.of(), List.of()));

        assertThat(JsonWriter.compact(map))
                .isEqualTo("{\"text\":\"é😀\\\"\\n\",\"numbers\":[1,2,1.50],\"others\":[true,null,{},[]]}");
        assertThat(JsonWriter.pretty(map)).isEqualTo("""
                        {
                          "text": "é😀\\"\\n",
                          "numbers": [
                            1,
                            2,
                            1.50
                          ],
                          "others": [
                            true,
                            null,
                            {},
                            []
                          ]
                        }
                        """);
    }

    @Test
    void writesTreesAsTheyWereRead() {
        String text = "{\"b\":[1,-2.50,true,false,null,\"x\\\\\"],\"a\":{\"\":{}}}";

        assertThat(JsonWriter.compact(read(text))).isEqualTo(text);
    }

    @Test
    void writesWhatCanBeReadAgain() {
        TreeNode tree = read("{\"a\": [1e999999999, \"\\u0000\\ud83d\\ude00\\u2028\"]}");

        assertThat(read(JsonWriter.pretty(tree)).sameValue(tree)).isTrue();
    }

    private static TreeNode read(String text) {
        return TreeReader.read(SourceFile.of("a.json", text)).root().orElseThrow();
    }
}
