package io.github.sfnmaven.template.velocity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers that are short enough to calculate with. */
final class Numbers {
    /** The most digits, before and behind the point. */
    static final int MAX_DIGITS = 1_000;

    private Numbers() {}

    /** A number, or a text that is one; empty for all else. */
    static Optional<Number> of(@Nullable Object value) {
        if (value instanceof Number number) {
            return Optional.of(number);
        }
        if (!(value instanceof String text) || text.isBlank() || text.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new BigDecimal(text.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a number has more digits than Java calculates with at once. */
    static boolean isTooLong(@Nullable Object value) {
        if (value instanceof BigInteger whole) {
            return whole.bitLength() > MAX_DIGITS * 4;
        }
        // What is beyond the range of a double is infinite to Java.
        if (value instanceof Double number) {
            return !Double.isFinite(number);
        }
        return value instanceof BigDecimal decimal
                && (Math.abs((long) decimal.scale()) > MAX_DIGITS
                        || decimal.unscaledValue().bitLength() > MAX_DIGITS * 4);
    }
}
