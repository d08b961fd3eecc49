package io.github.sfnmaven.asl.expression;

import com.dashjoin.jsonata.JException;
import com.dashjoin.jsonata.Parser;
import java.util.Optional;

/**
 * Decides whether an expression is refused, by the port of the reference implementation. Step Functions refuses with
 * the same messages as it (measured, floci-io/floci#2745).
 */
final class JsonataJudge {
    /**
     * Of a longer expression the library's word is not worth its time, which grows with the square of the length; our
     * own reading decides.
     */
    private static final int LONGEST = 4096;

    private JsonataJudge() {}

    /**
     * Why an expression is refused.
     *
     * @param text holds the expression from begin to end
     * @param own what our own parser says, which knows the place better
     */
    static Optional<SyntaxFault> judge(String text, int begin, int end, Optional<SyntaxFault> own) {
        if (end - begin > LONGEST) {
            return own;
        }
        try {
            // The library looks one char ahead without asking whether there is one.
            new Parser().parse(text.substring(begin, end) + "\n");
            return Optional.empty();
        } catch (JException refused) {
            return own.or(() -> Optional.of(explain(refused, text, begin, end)));
        } catch (RuntimeException | StackOverflowError broken) {
            // The library's mistake, or a regular expression of JavaScript that Java does not know.
            return own;
        }
    }

    private static SyntaxFault explain(JException refused, String text, int begin, int end) {
        String code = refused.getError() == null ? "" : refused.getError();
        int percent = code.equals("S0217") ? text.indexOf('%', begin) : -1;
        if (percent >= 0 && percent < end) {
            return new SyntaxFault(percent, percent + 1, JsonataFaults.meaning(code), Optional.empty());
        }
        int at = Math.min(end, begin + Math.max(0, refused.getLocation()));
        boolean placed = at > begin;
        return new SyntaxFault(
                placed ? at - 1 : begin, placed ? at : end, JsonataFaults.meaning(code), Optional.empty());
    }
}
