package io.github.sfnmaven.asl.rule.intrinsic;

import io.github.sfnmaven.asl.expression.Argument;
import io.github.sfnmaven.asl.expression.Intrinsic;
import java.util.List;
import java.util.Optional;

/**
 * What arguments are, as far as they are written out.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html">Developer guide</a>
 */
final class ArgumentKinds {
    private static final List<String> ALGORITHMS = List.of("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512");

    private ArgumentKinds() {}

    /** What belongs there; empty if the argument will do, or may do. */
    static Optional<String> wanted(Intrinsic function, int index, Argument argument) {
        if (!argument.kind().isLiteral() || argument.text().contains("${")) {
            return Optional.empty();
        }
        return switch (function) {
            case ARRAY, HASH, JSON_TO_STRING, UUID, FORMAT -> special(function, index, argument);
            case ARRAY_LENGTH, ARRAY_UNIQUE -> Optional.of("an array");
            case ARRAY_CONTAINS -> index == 0 ? Optional.of("an array") : Optional.empty();
            case ARRAY_PARTITION, ARRAY_GET_ITEM -> index == 0 ? Optional.of("an array") : whole(argument);
            case ARRAY_RANGE, MATH_ADD, MATH_RANDOM -> whole(argument);
            case JSON_MERGE -> index < 2 ? Optional.of("an object") : deep(argument);
            case BASE64_ENCODE, BASE64_DECODE, STRING_TO_JSON, STRING_SPLIT -> string(argument);
        };
    }

    private static Optional<String> special(Intrinsic function, int index, Argument argument) {
        if (function == Intrinsic.HASH && index == 1) {
            boolean known = argument.kind() == Argument.Kind.STRING && ALGORITHMS.contains(argument.text());
            return known ? Optional.empty() : Optional.of("one of '" + String.join("', '", ALGORITHMS) + "'");
        }
        return function == Intrinsic.FORMAT && index == 0 ? string(argument) : Optional.empty();
    }

    private static Optional<String> string(Argument argument) {
        return argument.kind() == Argument.Kind.STRING ? Optional.empty() : Optional.of("a string");
    }

    private static Optional<String> whole(Argument argument) {
        boolean isNumber = argument.kind() == Argument.Kind.NUMBER;
        return isNumber ? Optional.empty() : Optional.of("a number");
    }

    /** Only shallow merging exists. */
    private static Optional<String> deep(Argument argument) {
        return argument.text().equals("false") ? Optional.empty() : Optional.of("false");
    }
}
