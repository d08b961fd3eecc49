package io.github.sfnmaven.diagnostic;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Replaces values that must not be seen, in whatever escaped form they stand in a text. */
public final class Mask {
    public static final String TEXT = "****";

    /** Shorter lines of a value stand in other texts by chance. */
    private static final int MIN_LINE = 8;

    private final List<HiddenValue> values;

    private Mask(List<HiddenValue> values) {
        this.values = values;
    }

    /** Hides nothing. */
    public static Mask none() {
        return new Mask(List.of());
    }

    /** Hides these values, and of those with several lines each line as well. Blank ones hide nothing. */
    public static Mask of(Collection<String> values) {
        return new Mask(values.stream()
                .flatMap(value -> Stream.concat(
                        Stream.of(value),
                        value.lines().filter(line -> line.strip().length() >= MIN_LINE)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .map(HiddenValue::new)
                .toList());
    }

    /** Hides what either hides. */
    public Mask and(Mask other) {
        return new Mask(Stream.concat(values.stream(), other.values.stream()).toList());
    }

    /** The text with {@link #TEXT} in the place of each value. Where values overlap, nothing of any of them is left. */
    public String hide(String text) {
        BitSet hidden = new BitSet();
        values.forEach(value -> value.mark(text, hidden));
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (int begin = hidden.nextSetBit(0); begin >= 0; begin = hidden.nextSetBit(at)) {
            out.append(text, at, begin).append(TEXT);
            at = hidden.nextClearBit(begin);
        }
        return out.append(text, at, text.length()).toString();
    }

    /** Whether a message of a fault, of its causes or of what it has suppressed holds one of the values. */
    public boolean isIn(Throwable fault) {
        return isIn(fault, 0);
    }

    private boolean isIn(Throwable fault, int depth) {
        String message = Objects.requireNonNullElse(fault.getMessage(), "");
        if (depth > 20 || !hide(message).equals(message)) {
            return true;
        }
        return Stream.concat(Stream.ofNullable(fault.getCause()), Stream.of(fault.getSuppressed()))
                .anyMatch(other -> isIn(other, depth + 1));
    }
}
