package io.github.sfnmaven.tree;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>"MaxConcurrency": ${Limit}</code>: no JSON as it stands, but it will be once the deployment has put a number
 * in. For the parser, a string of the same length takes its place, so that every other place stays what it is.
 */
final class BarePlaceholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^!{}\"\\s][^{}\"\r\n]*}");

    private final String text;
    private final StringBuilder masked;
    private final Deque<Character> open = new ArrayDeque<>();
    /** The last character before this place that is neither white space nor part of a string. */
    private char before = ' ';

    private BarePlaceholders(String text) {
        this.text = text;
        this.masked = new StringBuilder(text);
    }

    /** The text with strings for the placeholders that stand where a whole value can. */
    static String mask(String text) {
        return text.contains("${") ? new BarePlaceholders(text).mask() : text;
    }

    /** Whether the string that the parser found here is one of ours. */
    static boolean isAt(String text, int begin) {
        return text.charAt(begin) == '$';
    }

    private String mask() {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at = JsonFault.endOfString(text, at);
                before = c;
            } else if (c == '$'
                    && isValueExpected()
                    && placeholder.region(at, text.length()).lookingAt()) {
                put(at, placeholder.end());
                at = placeholder.end();
                before = '"';
            } else {
                structure(c);
                at++;
            }
        }
        return masked.toString();
    }

    private void structure(char c) {
        switch (c) {
            case '{', '[' -> open.push(c);
            case '}', ']' -> open.poll();
            default -> {}
        }
        if (!Character.isWhitespace(c)) {
            before = c;
        }
    }

    private boolean isValueExpected() {
        boolean item = !open.isEmpty() && open.peek() == '[' && (before == '[' || before == ',');
        return before == ':' || item;
    }

    private void put(int begin, int end) {
        for (int i = begin + 1; i < end - 1; i++) {
            masked.setCharAt(i, '_');
        }
        masked.setCharAt(begin, '"');
        masked.setCharAt(end - 1, '"');
    }
}
