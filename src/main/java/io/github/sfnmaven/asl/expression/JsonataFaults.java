package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.diagnostic.Quote;
import java.util.Map;
import java.util.Optional;

/** Says why a JSONata expression cannot be read. */
final class JsonataFaults {
    /** Operators of other languages, each by its two halves, and what to write instead. */
    private static final Map<String, String> FOREIGN =
            Map.of("==", "write =", "&&", "write and", "||", "write or", "++", "write + 1", "=>", "write >= or ~>");

    private JsonataFaults() {}

    /** A word where a value belongs. */
    static JsonataFault missingOperand(JsonataToken token, JsonataToken before) {
        Optional<JsonataFault> foreign = foreign(before, token);
        if (foreign.isPresent()) {
            return foreign.get();
        } else if (token.isEnd()) {
            return fault(before, "The expression ends too early: a value is missing after " + name(before), "");
        }
        return fault(token, "Expected a value, but found " + name(token), "");
    }

    /** A word that does not continue what stands before it. */
    static JsonataFault unexpected(JsonataToken token, JsonataToken before) {
        if (token.is("|")) {
            return fault(token, name(token) + " is not an operator between two values", "write or");
        } else if (token.is("..")) {
            return fault(
                    token, "'..' is allowed only inside an array", "write [1..5] for a range, ** for all descendants");
        }
        String closing = token.is(")") || token.is("]") || token.is("}") ? " has no matching opening bracket" : "";
        if (!closing.isEmpty()) {
            return fault(token, name(token) + closing, "");
        }
        return fault(token, "Expected an operator, but found " + name(token), hint(token));
    }

    /**
     * Something else than the word that is needed next.
     *
     * @param open the word that asked for it, such as the bracket that is to be closed
     */
    static JsonataFault expected(String wanted, JsonataToken open, JsonataToken token, JsonataToken before) {
        Optional<JsonataFault> foreign = foreign(before, token);
        if (foreign.isPresent()) {
            return foreign.get();
        } else if (!token.isEnd()) {
            return fault(token, "Expected '" + wanted + "', but found " + name(token), "");
        } else if (isBracket(open) && isBracket(wanted)) {
            return fault(open, name(open) + " is not closed", "close it with " + wanted);
        }
        return fault(before, "The expression ends too early: '" + wanted + "' is missing", "");
    }

    static JsonataFault noOperator(JsonataToken token) {
        return fault(
                token,
                name(token) + " is not an operator of JSONata",
                token.is("!") ? "write $not(…) or !=" : "chain functions with ~>");
    }

    static JsonataFault literalStep(JsonataToken token) {
        boolean number = token.kind() == JsonataToken.Kind.NUMBER;
        return fault(
                token,
                name(token) + " cannot be a step of a path",
                number ? "write the index in brackets: items[0]" : "put a name in backticks");
    }

    /** What the library says by code when the words are right, but not what they mean. */
    static String meaning(String code) {
        return switch (code) {
            case "S0209" -> "A filter cannot follow a group-by";
            case "S0210" -> "A step can be grouped only once";
            case "S0213" -> "A number, true, false or null cannot be a step of a path";
            case "S0215" -> "A variable must be bound before the filter, not after it";
            case "S0216" -> "A variable must be bound before the sort, not after it";
            case "S0217" -> "% refers to a parent outside of the expression";
            case "S0401", "S0402", "S0403" -> "The signature of the function cannot be read";
            default -> "The expression cannot be read";
        };
    }

    private static Optional<JsonataFault> foreign(JsonataToken before, JsonataToken token) {
        String written = before.text() + token.text();
        boolean adjacent = before.end() == token.begin() && before.kind() == JsonataToken.Kind.OPERATOR;
        return Optional.ofNullable(adjacent ? FOREIGN.get(written) : null)
                .map(hint -> new JsonataFault(
                        before.begin(),
                        token.end(),
                        "'" + written + "' is not an operator of JSONata",
                        Optional.of(hint)));
    }

    private static String hint(JsonataToken token) {
        return switch (token.kind()) {
            case STRING -> "join strings with &";
            case NAME -> token.text().startsWith("not") ? "write $not(…)" : "";
            default -> "";
        };
    }

    private static boolean isBracket(JsonataToken token) {
        return token.kind() == JsonataToken.Kind.OPERATOR && isBracket(token.text());
    }

    private static boolean isBracket(String text) {
        return "()[]{}".contains(text);
    }

    /** What a message calls a word. */
    private static String name(JsonataToken token) {
        return switch (token.kind()) {
            case VARIABLE -> Quote.of("$" + token.text());
            case STRING -> "the string " + Quote.of(token.text());
            default -> Quote.of(token.text());
        };
    }

    private static JsonataFault fault(JsonataToken token, String message, String hint) {
        return new JsonataFault(
                token.begin(), token.end(), capital(message), hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }

    private static String capital(String message) {
        return message.startsWith("the ") ? "T" + message.substring(1) : message;
    }
}
