package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.diagnostic.Quote;
import java.util.Optional;

/**
 * Why an expression cannot be read.
 *
 * @param begin in chars of the string that the expression stands in
 * @param end behind the last char that is wrong
 */
public record SyntaxFault(int begin, int end, String message, Optional<String> hint) {
    /** The same fault, told with the string that the expression stands in. */
    public SyntaxFault in(String text) {
        return new SyntaxFault(begin, end, "In " + Quote.of(text) + ", " + message, hint);
    }
}
