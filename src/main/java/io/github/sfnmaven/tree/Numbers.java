package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceRange;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers of any size that a reader can bear. */
final class Numbers {
    /** Converting decimal digits takes quadratic time. */
    private static final int MOST_CHARS = 1000;

    private Numbers() {}

    /**
     * The number, if it can be held.
     *
     * @param written a number as JSON writes it
     * @return empty if it has too many digits, or an exponent beyond the range of int
     */
    static Optional<TreeNode> node(JsonPointer path, SourceRange range, String written) {
        if (written.length() > MOST_CHARS) {
            return Optional.empty();
        }
        try {
            return Optional.of(new NumberNode(path, range, "", new BigDecimal(written)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Fault tooLarge(int begin, int end, String written) {
        return Fault.at(begin, "The number " + Quote.of(written) + " is too large")
                .to(end)
                .hint("if it is text, put it in double quotes");
    }
}
