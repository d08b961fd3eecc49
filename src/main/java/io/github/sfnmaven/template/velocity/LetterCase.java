package io.github.sfnmaven.template.velocity;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Upper and lower case in linear time: Java copies the whole text at each letter that becomes two, such as {@code ß}.
 */
final class LetterCase {
    private static final int PIECE = 128;

    private LetterCase() {}

    static String upper(String text) {
        return inPieces(text, piece -> piece.toUpperCase(Locale.ROOT));
    }

    static String lower(String text) {
        return inPieces(text, piece -> piece.toLowerCase(Locale.ROOT));
    }

    private static String inPieces(String text, UnaryOperator<String> change) {
        if (text.length() <= PIECE) {
            return change.apply(text);
        }
        StringBuilder out = new StringBuilder(text.length());
        int begin = 0;
        while (begin < text.length()) {
            int end = end(text, begin);
            out.append(change.apply(text.substring(begin, end)));
            begin = end;
        }
        return out.toString();
    }

    /** Where a piece ends: at a blank if there is one, since a sigma depends on the letters around it. */
    private static int end(String text, int begin) {
        int most = Math.min(text.length(), begin + PIECE);
        for (int end = most; most < text.length() && end > begin + PIECE / 2; end--) {
            if (Character.isWhitespace(text.charAt(end - 1))) {
                return end;
            }
        }
        return most < text.length() && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
    }
}
