package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import java.util.Optional;

/**
 * The places of parts of one string. Made in the time of the string's length, so that each of many parts costs none.
 */
public final class TextRanges {
    private final TextNode node;
    private final int content;
    private final Optional<TextPlaces> places;

    public TextRanges(TextNode node) {
        SourceFile source = node.source();
        int from = source.offset(node.range().begin());
        int to = source.offset(node.range().end());
        this.node = node;
        this.content = YamlProperties.at(source.text(), from, to).end();
        this.places = TextPlaces.of(source.text().substring(content, to), node.value());
    }

    /** Whether these are the parts of this very string: an equal one may stand at another place. */
    @SuppressWarnings("ReferenceEquality")
    public boolean isOf(TextNode text) {
        return node == text;
    }

    /** As {@link TextNode#range(int, int)}. */
    public SourceRange range(int begin, int end) {
        int first = Math.max(0, Math.min(begin, node.value().length()));
        int last = Math.max(first, Math.min(end, node.value().length()));
        return places.map(found -> node.source().range(content + found.begin(first), content + found.end(first, last)))
                .orElse(node.range());
    }
}
