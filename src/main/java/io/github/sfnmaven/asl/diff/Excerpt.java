package io.github.sfnmaven.asl.diff;

/** Shortens values for a line of the log. */
final class Excerpt {
    /** Characters of a value that are shown. */
    static final int WIDTH = 60;

    /** Characters before the first difference of two long values. */
    private static final int LEAD = 20;

    private Excerpt() {}

    static String of(String text) {
        return from(0, text);
    }

    /** Both in one line; of long ones that begin alike, the part where they come to differ. */
    static String change(String from, String to) {
        int begin = Math.max(from.length(), to.length()) <= WIDTH ? 0 : begin(from, to);
        return from(begin, from) + " -> " + from(begin, to);
    }

    private static int begin(String one, String other) {
        int same = 0;
        int length = Math.min(one.length(), other.length());
        while (same < length && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same <= WIDTH / 2 ? 0 : whole(one, same - LEAD);
    }

    private static String from(int begin, String text) {
        int end = text.length() - begin <= WIDTH ? text.length() : whole(text, begin + WIDTH);
        return (begin > 0 ? "…" : "") + text.substring(begin, end) + (end < text.length() ? "…" : "");
    }

    /** A place that splits no character. */
    private static int whole(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
