package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Optional;

/**
 * A string that means a JSONata expression.
 *
 * @param isClosed whether its end delimiter is there, white space behind it aside
 * @param isEmpty whether nothing stands between the delimiters
 * @param names what it names; nothing if it cannot be read
 */
public record JsonataExpression(boolean isClosed, boolean isEmpty, Optional<SyntaxFault> fault, JsonataNames names)
        implements Expression {
    public static final String OPEN = "{%";
    public static final String CLOSE = "%}";

    /** Whether a string means an expression, be its delimiters well written or not. */
    public static boolean isMeantBy(String text) {
        return text.startsWith(OPEN);
    }

    /** Reads a whole string, delimiters included. */
    public static JsonataExpression parse(String text) {
        int close = text.stripTrailing().length() - CLOSE.length();
        if (close < OPEN.length() || !text.startsWith(CLOSE, close)) {
            return new JsonataExpression(false, false, Optional.empty(), JsonataNames.NONE);
        } else if (text.substring(OPEN.length(), close).isBlank()) {
            return new JsonataExpression(true, true, Optional.empty(), JsonataNames.NONE);
        }
        return read(text, close);
    }

    private static JsonataExpression read(String text, int close) {
        String filled = JsonataPlaceholders.fill(text);
        JsonataParser parser = new JsonataParser(new JsonataLexer(filled, OPEN.length(), close));
        Optional<SyntaxFault> own = Optional.empty();
        JsonataNames names = JsonataNames.NONE;
        try {
            names = JsonataNameFinder.in(parser.parse(), parser.newOperators());
        } catch (JsonataFault broken) {
            own = Optional.of(broken.fault());
        } catch (StackOverflowError tooLong) {
            // A chain of thousands of calls is not worth a parser without recursion.
            names = JsonataNames.NONE;
        }
        // Behind a placeholder nobody knows how the expression goes on.
        Optional<SyntaxFault> fault =
                parser.isUncertain() ? Optional.empty() : JsonataJudge.judge(filled, OPEN.length(), close, own);
        return new JsonataExpression(true, false, fault, fault.isPresent() ? JsonataNames.NONE : names);
    }

    @Override
    public List<VariableUse> variables() {
        return names.variables();
    }
}
