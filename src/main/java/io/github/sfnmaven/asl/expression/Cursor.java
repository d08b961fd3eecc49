package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Placeholder;
import java.util.function.IntPredicate;

/** A place in an expression that moves on as it is read. */
final class Cursor {
    /** What {@link #peek} gives behind the last character. */
    static final int END = -1;

    private final String text;
    private int at;

    Cursor(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int at() {
        return at;
    }

    int length() {
        return text.length();
    }

    boolean isDone() {
        return at >= text.length();
    }

    /** The next code point. */
    int peek() {
        return isDone() ? END : text.codePointAt(at);
    }

    void next() {
        at += Character.charCount(peek());
    }

    void moveTo(int place) {
        at = place;
    }

    /** Goes on if this is the next character. */
    boolean take(char wanted) {
        boolean found = peek() == wanted;
        if (found) {
            at++;
        }
        return found;
    }

    void skip(IntPredicate wanted) {
        while (!isDone() && wanted.test(peek())) {
            next();
        }
    }

    void skipSpaces() {
        skip(Character::isWhitespace);
    }

    /** Goes behind a placeholder such as <code>${Name}</code>, if one stands here. */
    boolean takePlaceholder() {
        int begin = at;
        at = Placeholder.end(text, at);
        return at > begin;
    }

    boolean isAtPlaceholder() {
        return Placeholder.beginsAt(text, at);
    }

    /** What stands between a place and this one. */
    String since(int begin) {
        return text.substring(begin, at);
    }

    /** The next character as messages name it. */
    String here() {
        return peek() == '\'' ? "a single quote" : isDone() ? "the end" : Quote.character(peek());
    }

    /** The fault that the next character is. */
    Unreadable unexpected(String message) {
        return Unreadable.at(at, endOfNext(), message);
    }

    Unreadable unexpected(String message, String hint) {
        return Unreadable.at(at, endOfNext(), message, hint);
    }

    private int endOfNext() {
        return isDone() ? at : at + Character.charCount(peek());
    }
}
