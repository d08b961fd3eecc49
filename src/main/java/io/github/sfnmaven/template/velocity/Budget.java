package io.github.sfnmaven.template.velocity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts what a rendering does, so that a template that loops for ever comes to an end, always at the same point. */
final class Budget {
    /** Loop turns, statements and calls. */
    static final int STEPS = 2_000_000;
    /** Characters inserted, also into texts that are not written. */
    static final int CHARACTERS = 50_000_000;
    /** The longest text that a variable may hold, in characters. */
    static final int LONGEST_TEXT = 2_000_000;

    private static final int LONGEST_NUMBER = 1_000;

    private int steps;
    private long characters;

    void step() {
        if (++steps > STEPS) {
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

    /** Checks what is to be stored: texts that double in a loop would fill the memory before they are inserted. */
    void stored(@Nullable Object value) {
        if (value instanceof String text && text.length() > LONGEST_TEXT) {
            throw new RenderingAborted("A variable of the template has more than " + grouped(LONGEST_TEXT)
                    + " characters: a loop runs too long");
        }
        if (value instanceof BigInteger || value instanceof BigDecimal) {
            if (new BigDecimal(value.toString()).precision() > LONGEST_NUMBER) {
                throw new RenderingAborted("A variable of the template has a number of more than " + LONGEST_NUMBER
                        + " digits: a loop runs too long");
            }
        }
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(this::part);
        } else if (value instanceof Collection<?> items && !isRange(value)) {
            items.forEach(this::part);
        }
    }

    private void part(@Nullable Object value) {
        step();
        stored(value);
    }

    // [1..1000000000] is not in memory, it only looks like it.
    private static boolean isRange(Object value) {
        return value instanceof org.apache.velocity.runtime.parser.node.ASTIntegerRange.IntegerRange;
    }

    private static String grouped(int number) {
        return number % 1_000_000 == 0 ? number / 1_000_000 + " million" : String.valueOf(number);
    }
}
