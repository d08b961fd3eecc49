package io.github.sfnmaven.tree;

import java.util.Map;

/**
 * <code>${Name}</code>, for which the deployment puts in something that we do not know. <code>${!Name}</code> is none:
 * what Fn::Sub makes of it is the text <code>${Name}</code>.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference-sub.html">
 *     Fn::Sub</a>
 */
public final class Placeholder {
    private static final String OPEN = "${";

    private Placeholder() {}

    /** Whether one stands anywhere in a text. */
    public static boolean isIn(String text) {
        int at = text.indexOf(OPEN);
        while (at >= 0 && !beginsAt(text, at)) {
            at = text.indexOf(OPEN, at + 1);
        }
        return at >= 0;
    }

    /** Whether one begins at a char. */
    public static boolean beginsAt(String text, int at) {
        return end(text, at) > at;
    }

    /** Behind the one that begins at a char; that char if none does. No name holds a brace. */
    public static int end(String text, int at) {
        if (!text.startsWith(OPEN, at)) {
            return at;
        }
        int begin = at + OPEN.length();
        int end = begin;
        while (end < text.length() && "{}".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        boolean isClosed = end < text.length() && text.charAt(end) == '}';
        boolean isNamed = end > begin && text.charAt(begin) != '!';
        return isClosed && isNamed ? end + 1 : at;
    }

    /** The text with the values that are known, by name. */
    public static String fill(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, Math.max(from, at + 1))) {
            int end = end(text, at);
            if (end > at) {
                String name = text.substring(at + OPEN.length(), end - 1).strip();
                filled.append(text, from, at).append(values.getOrDefault(name, text.substring(at, end)));
                from = end;
            }
        }
        return filled.append(text, from, text.length()).toString();
    }
}
