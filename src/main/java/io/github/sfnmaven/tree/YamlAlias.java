package io.github.sfnmaven.tree;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * An alias or a merge key of a YAML file. A {@link Document} has the values that they stand for.
 *
 * @param text as it is written: {@code *defaults}, or {@code <<}
 */
public record YamlAlias(String text, SourceRange range) {
    private static final String MERGE = "<<";

    /** Those of a file, in order; none where it cannot be read. */
    public static List<YamlAlias> in(SourceFile source) {
        String text = source.text();
        if (text.indexOf('&') < 0 && !text.contains(MERGE)) {
            return List.of();
        }
        List<YamlAlias> found = new ArrayList<>();
        try (YAMLParser parser = YamlReader.parser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int begin = source.offsetOfCodePoint(
                        (int) parser.currentTokenLocation().getCharOffset());
                if (parser.isCurrentAlias()) {
                    String alias = "*" + parser.getText();
                    found.add(new YamlAlias(alias, source.range(begin, begin + alias.length())));
                } else if (token == JsonToken.FIELD_NAME && text.startsWith(MERGE, begin)) {
                    found.add(new YamlAlias(MERGE, source.range(begin, begin + MERGE.length())));
                }
            }
        } catch (IOException e) {
            return List.of();
        }
        return found;
    }
}
