package io.github.sfnmaven.source;

/**
 * A stretch of a text.
 *
 * @param begin the first character
 * @param end the place behind the last character
 */
public record SourceRange(SourceLocation begin, SourceLocation end) {
    /** The empty stretch at the beginning of a text. */
    public static final SourceRange START = new SourceRange(SourceLocation.START, SourceLocation.START);
}
