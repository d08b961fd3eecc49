package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;

/**
 * A string.
 *
 * @param value what it says, escapes resolved
 * @param source the file it stands in
 */
public record TextNode(JsonPointer path, SourceRange range, String tag, String value, SourceFile source)
        implements TreeNode {
    @Override
    public String kind() {
        return "a string";
    }

    /**
     * The place of a part of the value in the file, through escapes and YAML's indentation and folding. Takes time in
     * the length of the string; for many parts use {@link TextRanges}.
     *
     * @param begin in chars of {@link #value}
     * @param end behind the last char
     * @return the whole string's place where the value is empty or was made from the text in a way that we do not
     *     follow
     */
    public SourceRange range(int begin, int end) {
        return new TextRanges(this).range(begin, end);
    }

    /** Whether it is a placeholder that stands in JSON without quotes, for a value of any kind. */
    public boolean isBarePlaceholder() {
        return value.startsWith("${")
                && TreeReader.syntax(source) == TreeReader.Syntax.JSON
                && BarePlaceholders.isAt(source.text(), source.offset(range.begin()));
    }
}
