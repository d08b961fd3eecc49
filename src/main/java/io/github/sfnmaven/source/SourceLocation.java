package io.github.sfnmaven.source;

import java.util.Comparator;

/**
 * A place in a text.
 *
 * @param line from 1
 * @param column from 1, in Unicode code points, so that an emoji is one column and a tab is one column
 */
public record SourceLocation(int line, int column) implements Comparable<SourceLocation> {
    /** The very beginning: where a finding about a whole or an empty file points to. */
    public static final SourceLocation START = new SourceLocation(1, 1);

    private static final Comparator<SourceLocation> ORDER =
            Comparator.comparingInt(SourceLocation::line).thenComparingInt(SourceLocation::column);

    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
