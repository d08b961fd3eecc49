package io.github.sfnmaven.template.velocity;

import java.util.List;
import org.apache.velocity.runtime.Renderable;
import org.jspecify.annotations.Nullable;

/** Reads what a template hands to a method. */
public final class Arguments {
    private Arguments() {}

    /**
     * An argument as text; empty if it is undefined, which has been reported already.
     *
     * @throws IllegalArgumentException if it is not a text, number, boolean or {@code #define}d block
     */
    public static String text(List<? extends @Nullable Object> arguments, int index) {
        Object value = arguments.get(index);
        if (value == null) {
            return "";
        }
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Renderable) {
            // A block that calls itself too deep has no text.
            String text = value.toString();
            return text == null ? "" : PassThrough.restore(text);
        }
        throw new IllegalArgumentException("takes a text");
    }

    /**
     * An argument as whole number.
     *
     * @throws IllegalArgumentException if it is none
     */
    static int number(List<? extends @Nullable Object> arguments, int index) {
        Object value = arguments.get(index);
        if (value instanceof Integer || value instanceof Long || value instanceof Short) {
            return Math.toIntExact(((Number) value).longValue());
        }
        if (value instanceof String text && text.matches("-?[0-9]{1,9}")) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("takes a whole number");
    }
}
