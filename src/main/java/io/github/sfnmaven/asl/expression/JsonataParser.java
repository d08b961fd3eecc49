package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.asl.expression.JsonataNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a JSONata expression by top-down operator precedence. Takes what the reference implementation takes, except for
 * a few checks on what can be a step; whether an expression is refused is {@link JsonataJudge}'s business.
 *
 * @see <a href="https://docs.jsonata.org/2.0.0/overview">JSONata 2.0</a>
 */
final class JsonataParser {
    /** Step Functions evaluates no more than 100 levels (measured, floci-io/floci#2737). */
    private static final int DEEPEST = 200;

    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("[", 80),
            Map.entry("(", 80),
            Map.entry("@", 80),
            Map.entry("#", 80),
            Map.entry(".", 75),
            Map.entry("{", 70),
            Map.entry("*", 60),
            Map.entry("/", 60),
            Map.entry("%", 60),
            Map.entry("+", 50),
            Map.entry("-", 50),
            Map.entry("&", 50),
            Map.entry("=", 40),
            Map.entry("<", 40),
            Map.entry(">", 40),
            Map.entry("^", 40),
            Map.entry("!=", 40),
            Map.entry("<=", 40),
            Map.entry(">=", 40),
            Map.entry("~>", 40),
            Map.entry("?:", 40),
            Map.entry("??", 40),
            Map.entry("in", 40),
            Map.entry("and", 30),
            Map.entry("or", 25),
            Map.entry("?", 20),
            Map.entry(":=", 10));

    private final JsonataLexer lexer;
    private final List<JsonataName> newOperators = new ArrayList<>();
    private JsonataToken previous = new JsonataToken(JsonataToken.Kind.END, "", 0, 0);
    private JsonataToken current = previous;
    private boolean isUncertain;
    private int depth;

    JsonataParser(JsonataLexer lexer) {
        this.lexer = lexer;
    }

    /** Operators that came after JSONata 2.0.6. */
    List<JsonataName> newOperators() {
        return newOperators;
    }

    /** Whether a placeholder stands outside of strings in what was read so far. */
    boolean isUncertain() {
        return isUncertain;
    }

    JsonataNode parse() throws JsonataFault {
        int begin = lexer.position();
        advance(false);
        if (current.isEnd()) {
            throw new JsonataFault(begin, current.end(), "The expression is empty", Optional.empty());
        }
        JsonataNode node = expression(0);
        if (!current.isEnd()) {
            throw unexpected();
        }
        return node;
    }

    private JsonataNode expression(int power) throws JsonataFault {
        if (++depth > DEEPEST) {
            throw fault(
                    current,
                    "The expression is nested more than " + DEEPEST + " deep",
                    "split it across several states");
        }
        JsonataToken token = current;
        JsonataToken before = previous;
        advance(true);
        JsonataNode left = operand(token, before);
        while (power < power(current)) {
            token = current;
            advance(false);
            left = operation(left, token);
        }
        depth--;
        return left;
    }

    private static int power(JsonataToken token) {
        return token.kind() == JsonataToken.Kind.OPERATOR ? POWERS.getOrDefault(token.text(), 0) : 0;
    }

    private JsonataNode operand(JsonataToken token, JsonataToken before) throws JsonataFault {
        return switch (token.kind()) {
            case NAME -> JsonataNode.leaf(Kind.NAME, token);
            case VARIABLE -> JsonataNode.leaf(Kind.VARIABLE, token);
            case STRING -> JsonataNode.leaf(Kind.STRING, token);
            case NUMBER, VALUE, REGEX -> JsonataNode.leaf(Kind.LITERAL, token);
            case OPERATOR -> prefixed(token, before);
            case END -> throw JsonataFaults.missingOperand(token, before);
        };
    }

    private JsonataNode prefixed(JsonataToken token, JsonataToken before) throws JsonataFault {
        return switch (token.text()) {
            case "and", "or", "in" -> JsonataNode.leaf(Kind.NAME, token);
            case "*", "**", "%" -> JsonataNode.leaf(Kind.LITERAL, token);
            case "-" -> JsonataNode.of(Kind.COMBINED, token, List.of(expression(70)));
            case "(" -> block(token);
            case "[" -> array(token);
            case "{" -> JsonataNode.of(Kind.COMBINED, token, pairs(token));
            case "|" -> transform(token);
            default -> throw JsonataFaults.missingOperand(token, before);
        };
    }

    private JsonataNode operation(JsonataNode left, JsonataToken token) throws JsonataFault {
        return switch (token.text()) {
            case "." -> path(left);
            case "[" -> filter(left, token);
            case "{" -> left.with(Kind.FILTERED, pairs(token));
            case "^" -> left.with(Kind.FILTERED, terms());
            case "(" -> call(left, token);
            case ":=" -> binding(left, token);
            case "@", "#" -> focus(left, token);
            case "?" -> condition(left);
            case "~>" -> left.with(Kind.COMBINED, List.of(applied(expression(power(token)))));
            case "?:", "??" -> {
                newOperators.add(new JsonataName(token.text(), token.begin(), token.end()));
                // The reference implementation takes a whole expression behind ?? and ?:, as behind ? and :.
                yield left.with(Kind.COMBINED, List.of(expression(0)));
            }
            default -> left.with(Kind.COMBINED, List.of(expression(power(token))));
        };
    }

    private JsonataNode path(JsonataNode left) throws JsonataFault {
        JsonataNode step = expression(75);
        for (JsonataNode each : List.of(left, step)) {
            JsonataToken.Kind kind = each.token().kind();
            if (kind == JsonataToken.Kind.NUMBER || kind == JsonataToken.Kind.VALUE) {
                throw JsonataFaults.literalStep(each.token());
            }
        }
        return left.with(Kind.PATH, List.of(step));
    }

    private JsonataNode block(JsonataToken open) throws JsonataFault {
        List<JsonataNode> parts = new ArrayList<>();
        while (!current.is(")")) {
            parts.add(expression(0));
            if (!current.is(";")) {
                break;
            }
            advance(false);
        }
        close(")", open, true);
        return JsonataNode.of(Kind.BLOCK, open, parts);
    }

    private JsonataNode array(JsonataToken open) throws JsonataFault {
        List<JsonataNode> parts = new ArrayList<>();
        if (!current.is("]")) {
            boolean more;
            do {
                parts.add(expression(0));
                if (current.is("..")) {
                    advance(false);
                    parts.add(expression(0));
                }
                more = skipComma();
            } while (more);
        }
        close("]", open, true);
        return JsonataNode.of(Kind.COMBINED, open, parts);
    }

    private List<JsonataNode> pairs(JsonataToken open) throws JsonataFault {
        List<JsonataNode> parts = new ArrayList<>();
        if (!current.is("}")) {
            boolean more;
            do {
                parts.add(expression(0));
                close(":", open, false);
                parts.add(expression(0));
                more = skipComma();
            } while (more);
        }
        close("}", open, true);
        return parts;
    }

    private List<JsonataNode> terms() throws JsonataFault {
        JsonataToken open = current;
        close("(", current, false);
        List<JsonataNode> parts = new ArrayList<>();
        boolean more;
        do {
            if (current.is("<") || current.is(">")) {
                advance(false);
            }
            parts.add(expression(0));
            more = skipComma();
        } while (more);
        close(")", open, false);
        return parts;
    }

    private JsonataNode transform(JsonataToken open) throws JsonataFault {
        List<JsonataNode> parts = new ArrayList<>();
        parts.add(expression(0));
        close("|", open, false);
        parts.add(expression(0));
        if (skipComma()) {
            parts.add(expression(0));
        }
        close("|", open, false);
        return JsonataNode.of(Kind.TRANSFORM, open, parts);
    }

    private JsonataNode filter(JsonataNode left, JsonataToken open) throws JsonataFault {
        if (current.is("]")) {
            advance(false);
            return left;
        }
        JsonataNode condition = expression(0);
        close("]", open, true);
        return left.with(Kind.FILTERED, List.of(condition));
    }

    private JsonataNode call(JsonataNode left, JsonataToken open) throws JsonataFault {
        List<JsonataNode> parts = new ArrayList<>();
        if (!current.is(")")) {
            boolean more;
            do {
                if (current.is("?")) {
                    advance(false);
                } else {
                    parts.add(expression(0));
                }
                more = skipComma();
            } while (more);
        }
        close(")", open, true);
        if (left.kind() == Kind.NAME
                && (left.token().text().equals("function")
                        || left.token().text().equals("λ"))) {
            return lambda(left.token(), parts);
        }
        parts.add(0, left);
        return JsonataNode.of(Kind.CALL, open, parts);
    }

    private JsonataNode lambda(JsonataToken word, List<JsonataNode> parameters) throws JsonataFault {
        for (JsonataNode parameter : parameters) {
            if (parameter.kind() != Kind.VARIABLE) {
                throw fault(parameter.token(), "A parameter of a function must be a variable", "write it as $name");
            }
        }
        if (current.is("<")) {
            skipSignature();
        }
        JsonataToken open = current;
        close("{", word, false);
        JsonataNode body = expression(0);
        close("}", open, false);
        List<JsonataNode> parts = new ArrayList<>(parameters);
        parts.add(body);
        return JsonataNode.of(Kind.LAMBDA, word, parts);
    }

    private void skipSignature() throws JsonataFault {
        JsonataToken open = current;
        int brackets = 1;
        while (brackets > 0 && !current.is("{") && !current.isEnd()) {
            advance(false);
            brackets += current.is("<") ? 1 : current.is(">") ? -1 : 0;
        }
        close(">", open, false);
    }

    private JsonataNode binding(JsonataNode left, JsonataToken token) throws JsonataFault {
        if (left.kind() != Kind.VARIABLE) {
            throw fault(token, "Only a variable can come before :=", "write $name := …");
        }
        return JsonataNode.of(Kind.BIND, token, List.of(left, expression(9)));
    }

    private JsonataNode focus(JsonataNode left, JsonataToken token) throws JsonataFault {
        JsonataNode variable = expression(80);
        if (variable.kind() != Kind.VARIABLE) {
            throw fault(
                    variable.token(),
                    "Only a variable can come after " + token.text(),
                    "write " + token.text() + "$name");
        }
        return JsonataNode.of(Kind.FOCUS, token, List.of(left, variable));
    }

    private JsonataNode condition(JsonataNode left) throws JsonataFault {
        List<JsonataNode> parts = new ArrayList<>();
        parts.add(expression(0));
        if (current.is(":")) {
            advance(false);
            parts.add(expression(0));
        }
        return left.with(Kind.COMBINED, parts);
    }

    /** What stands behind the operator ~> is called. */
    private static JsonataNode applied(JsonataNode function) {
        return function.kind() == Kind.VARIABLE
                ? JsonataNode.of(Kind.CALL, function.token(), List.of(function))
                : function;
    }

    private boolean skipComma() throws JsonataFault {
        boolean comma = current.is(",");
        if (comma) {
            advance(false);
        }
        return comma;
    }

    private void close(String wanted, JsonataToken open, boolean behindOperand) throws JsonataFault {
        if (!current.is(wanted)) {
            throw JsonataFaults.expected(wanted, open, current, previous);
        }
        advance(behindOperand);
    }

    private void advance(boolean behindOperand) throws JsonataFault {
        JsonataToken next = lexer.next(behindOperand);
        if (next.is("!") || next.is("~")) {
            throw JsonataFaults.noOperator(next);
        }
        isUncertain |= next.kind() != JsonataToken.Kind.STRING && JsonataPlaceholders.isIn(next.text());
        previous = current;
        current = next;
    }

    private JsonataFault unexpected() {
        return JsonataFaults.unexpected(current, previous);
    }

    private static JsonataFault fault(JsonataToken token, String message, String hint) {
        return new JsonataFault(token.begin(), token.end(), message, Optional.of(hint));
    }
}
