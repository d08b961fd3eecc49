package io.github.sfnmaven.template.velocity;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a rendering does, so that a template that loops for ever comes to an end, always at the same point. */
final class Budget {
    /** Loop turns, statements, expressions and calls. */
    static final int STEPS = 2_000_000;
    /** Characters inserted, also into texts that are not written. */
    static final int CHARACTERS = 50_000_000;
    /** The longest text that a variable may hold, in characters. */
    static final int LONGEST_TEXT = 2_000_000;
    /** How deep statements, macros and blocks are rendered inside one another, and lists stored. */
    static final int DEEPEST = 100;

    private int steps;
    private long characters;
    private int depth;

    void step() {
        steps(1);
    }

    void steps(int number) {
        steps += number;
        if (steps > STEPS) {
            throw new RenderingAborted(
                    "The template takes more than " + grouped(STEPS) + " steps: a loop runs too long");
        }
    }

    /** @param length of a text that is inserted or looked through */
    void text(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw new RenderingAborted(
                    "The template handles more than " + grouped(CHARACTERS) + " characters: a loop runs too long");
        }
    }

    /** Begins a statement inside the one that is being rendered, and gives what ends it. */
    int enter() {
        if (depth >= DEEPEST) {
            throw new RenderingAborted("The template nests too deep");
        }
        return depth++;
    }

    /** @param before what {@link #enter} gave; {@code #break} leaves several statements at once */
    void leave(int before) {
        depth = before;
    }

    /** Checks what is to be stored: texts that double in a loop would fill the memory before they are inserted. */
    void stored(@Nullable Object value) {
        check(value, 0);
    }

    /** Checks the result of a method. */
    void result(@Nullable Object value) {
        if (value instanceof String text) {
            text(text.length());
            check(text, 0);
        } else if (value instanceof Collection<?> items && !(value instanceof NumberRange)) {
            steps(items.size());
        }
    }

    /** Counts all parts of a list or map that is to be compared or looked through. */
    void walk(@Nullable Object value) {
        if (value instanceof NumberRange range) {
            steps(range.size());
        } else if (value instanceof String text) {
            text(text.length());
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::walkPart);
        } else if (value instanceof Collection<?> items) {
            items.forEach(this::walkPart);
        }
    }

    private void walkPart(@Nullable Object value) {
        step();
        walk(value);
    }

    private void check(@Nullable Object value, int level) {
        if (level > DEEPEST) {
            throw new RenderingAborted("A variable of the template nests too deep: a loop runs too long");
        }
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            throw new RenderingAborted("A variable of the template has more than " + grouped(LONGEST_TEXT)
                    + " characters: a loop runs too long");
        }
        if (Numbers.isTooLong(value)) {
            throw new RenderingAborted("A variable of the template has a number of more than " + Numbers.MAX_DIGITS
                    + " digits: a loop runs too long");
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(part -> checkPart(part, level + 1));
        } else if (value instanceof Collection<?> items && !(value instanceof NumberRange)) {
            items.forEach(part -> checkPart(part, level + 1));
        }
    }

    private void checkPart(@Nullable Object value, int level) {
        step();
        check(value, level);
    }

    private static String grouped(int number) {
        return number % 1_000_000 == 0 ? number / 1_000_000 + " million" : String.valueOf(number);
    }
}
