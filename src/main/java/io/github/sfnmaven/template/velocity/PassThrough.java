package io.github.sfnmaven.template.velocity;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps from Velocity what belongs to CloudFormation or to API Gateway and only looks like Velocity.
 *
 * <p>Each dollar and hash sign of such a stretch is replaced by a lone surrogate, a char that no UTF-8 text can hold,
 * and put back when the text is written. So nothing moves, and places in the template stay what they are.
 */
public final class PassThrough {
    /** What Velocity variables may not be called, since templates of other tools use these names. */
    public static final List<String> RESERVED = List.of("util", "input", "context", "stageVariables", "states");

    private static final char DOLLAR = '\uDFFF';
    private static final char HASH = '\uDFFE';
    /** Takes the place of what is not to be written. */
    static final char NOTHING = '\uDFFD';

    // Far more than anybody writes; without a limit, text with many open brackets would take very long.
    private static final int LONGEST_CALL = 4_000;

    // ${AWS::Region} is a syntax error to Velocity, and so is ${!Literal}.
    private static final Pattern START = Pattern.compile("\\$(?:"
            + "\\{!"
            + "|\\{[A-Za-z0-9_.-]+:[^{}\\s]*\\}"
            + "|!?(?<reserved>\\{?(?:" + String.join("|", RESERVED) + ")(?![A-Za-z0-9_])))");
    private static final Pattern PROPERTY = Pattern.compile("\\.[A-Za-z][A-Za-z0-9_]*");

    private PassThrough() {}

    static String protect(String template) {
        StringBuilder text = new StringBuilder(template);
        Matcher found = START.matcher(template);
        int from = 0;
        while (found.find(from)) {
            boolean isReserved = found.group("reserved") != null;
            int end = isReserved ? tail(template, found.end()) : found.end();
            for (int i = found.start(); i < end; i++) {
                char c = text.charAt(i);
                text.setCharAt(i, c == '$' ? DOLLAR : c == '#' ? HASH : c);
            }
            from = end;
        }
        return text.toString();
    }

    static char restore(char c) {
        return c == DOLLAR ? '$' : c == HASH ? '#' : c;
    }

    static String restore(String text) {
        return text.replace(DOLLAR, '$').replace(HASH, '#').replace(String.valueOf(NOTHING), "");
    }

    /** Whether a protected stretch begins at a char. */
    static boolean isProtected(char c) {
        return c == DOLLAR;
    }

    /** The end of the properties, method calls and indexes that follow a name. */
    private static int tail(String text, int from) {
        int end = from;
        Matcher property = PROPERTY.matcher(text);
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '[' || (c == '(' && end > from)) {
                int closed = closing(text, end);
                if (closed < 0) {
                    return end;
                }
                end = closed;
            } else if (c == '.' && property.region(end, text.length()).lookingAt()) {
                end = property.end();
            } else {
                return end;
            }
        }
        return end;
    }

    /** The end of what is bracketed from here on, brackets in quotes aside; negative if it is not closed. */
    private static int closing(String text, int from) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < Math.min(text.length(), from + LONGEST_CALL); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(' || c == '[') {
                depth++;
            } else if ((c == ')' || c == ']') && --depth == 0) {
                return i + 1;
            }
        }
        return -1;
    }
}
