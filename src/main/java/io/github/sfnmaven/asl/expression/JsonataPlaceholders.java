package io.github.sfnmaven.asl.expression;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code ${Name}} in an expression, for which the deployment puts in something that we do not know. JSONata has such a
 * thing of its own, {@code ${'name': value}}; that is none.
 */
final class JsonataPlaceholders {
    /** Stands for each char of a placeholder; can be a part of any name. */
    private static final char FILLER = '\uE000';

    private static final Pattern ANYWHERE = Pattern.compile("\\$\\{[A-Za-z_][^{}'\"\\n]{0,200}}");

    private JsonataPlaceholders() {}

    /** The text with names of the same length in place of the placeholders. */
    static String fill(String text) {
        if (!text.contains("${")) {
            return text;
        }
        return ANYWHERE.matcher(text)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf(FILLER).repeat(length(found))));
    }

    /** Whether a placeholder stands for a part of a name. */
    static boolean isIn(String filled) {
        return filled.indexOf(FILLER) >= 0;
    }

    private static int length(MatchResult found) {
        return found.end() - found.start();
    }
}
