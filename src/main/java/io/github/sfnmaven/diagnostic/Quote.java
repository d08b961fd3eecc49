package io.github.sfnmaven.diagnostic;

import java.util.Locale;
import java.util.regex.Pattern;

/** Writes what stands in the user's file so that it is safe and short enough for a message. */
public final class Quote {
    private static final int LONGEST = 80;

    /** Of GitHub Actions (the old form), Azure Pipelines and TeamCity; a line of the log begins with its level. */
    private static final Pattern COMMAND = Pattern.compile("##(?=\\[|vso\\[|teamcity\\[)");

    private Quote() {}

    /** The value in single quotes; of one over 80 characters the beginning. */
    public static String of(String value) {
        if (value.codePointCount(0, value.length()) <= LONGEST) {
            return "'" + value + "'";
        }
        return "'" + value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…'";
    }

    /** A character as messages name it: quoted if it can be seen, else by its number: {@code U+00A0}. */
    public static String character(int codePoint) {
        boolean visible = codePoint > ' '
                && !hidden(codePoint)
                && !Character.isSpaceChar(codePoint)
                && Character.isDefined(codePoint);
        String number = String.format(Locale.ROOT, "U+%04X", codePoint);
        return visible ? "'" + Character.toString(codePoint) + "'" : codePoint == ' ' ? "a space" : number;
    }

    /**
     * Makes a text fit for a terminal and for one line: control characters and marks that reorder or hide text are
     * shown as JSON escapes, and so is what build servers take for a command in the midst of a line.
     */
    public static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n') {
                out.append("\\n");
            } else if (c == '\t') {
                out.append("\\t");
            } else if (c == '\r') {
                out.append("\\r");
            } else if (hidden(c)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return COMMAND.matcher(out).replaceAll("#\\\\u0023");
    }

    /**
     * Control characters, halves of characters, line separators, and those that change the direction of what follows or
     * cannot be seen.
     */
    static boolean hidden(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || (type == Character.FORMAT && codePoint <= 0xFFFF && codePoint != 0x200D);
    }
}
