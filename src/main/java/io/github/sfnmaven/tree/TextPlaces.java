package io.github.sfnmaven.tree;

import java.util.Arrays;
import java.util.Optional;

/**
 * Where in the file each char of a string's value stands. Replays what the parser did to the text: escapes and folded
 * lines in quotes, indentation and folding elsewhere. Where the replay does not give the value, there are no places,
 * and callers fall back to the whole string.
 */
final class TextPlaces {
    private final String text;
    private final String value;
    private final int[] begins;
    private final int[] ends;
    private int count;
    private boolean fits = true;

    private TextPlaces(String text, String value) {
        this.text = text;
        this.value = value;
        this.begins = new int[value.length()];
        this.ends = new int[value.length()];
    }

    static Optional<TextPlaces> of(String text, String value) {
        if (text.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        TextPlaces places = new TextPlaces(text, value);
        char style = text.charAt(0);
        if (style == '"' || style == '\'') {
            places.quoted(style);
        } else {
            boolean block = style == '|' || style == '>';
            places.unquoted(block ? Math.max(text.indexOf('\n'), text.indexOf('\r')) + 1 : 0);
        }
        return places.fits && places.count == value.length() ? Optional.of(places) : Optional.empty();
    }

    int begin(int index) {
        return index < begins.length ? begins[index] : ends[index - 1];
    }

    int end(int first, int last) {
        return last > first ? ends[last - 1] : begin(first);
    }

    private void quoted(char quote) {
        int i = 1;
        int closing = text.length() - 1;
        while (i < closing && fits) {
            char c = text.charAt(i);
            if (c == '\\' && quote == '"') {
                i = escape(i);
            } else if (c == '\'' && quote == '\'') {
                i = put(i, i + 2, 1);
            } else if (isBlank(c)) {
                i = blanks(i, closing);
            } else {
                fits = count < value.length() && value.charAt(count) == c;
                i = put(i, i + 1, 1);
            }
        }
    }

    private int escape(int at) {
        char kind = text.charAt(at + 1);
        if (kind == '\n' || kind == '\r') {
            return endOfBlanks(at + 1, text.length());
        }
        int length = kind == 'u' ? 6 : kind == 'x' ? 4 : kind == 'U' ? 10 : 2;
        boolean pair = kind == 'U' && count < value.length() && Character.isHighSurrogate(value.charAt(count));
        return put(at, Math.min(at + length, text.length()), pair ? 2 : 1);
    }

    /** Blanks within a line stand for themselves; a line break is a space, and n of them are n - 1 line feeds. */
    private int blanks(int at, int limit) {
        int end = endOfBlanks(at, limit);
        int lines = lineBreaks(at, end);
        if (lines == 0) {
            for (int i = at; i < end; i++) {
                put(i, i + 1, 1);
            }
            return end;
        }
        return put(at, end, Math.max(1, lines - 1));
    }

    /**
     * Plain and block scalars have no escapes: the chars that can be seen are the same in the file and in the value,
     * and only what lies between them differs.
     */
    private void unquoted(int content) {
        int i = content;
        while (count < value.length() && fits) {
            if (isBlank(value.charAt(count))) {
                i = gap(i);
            } else {
                i = endOfBlanks(i, text.length());
                fits = i < text.length() && text.charAt(i) == value.charAt(count);
                i = put(i, i + 1, 1);
            }
        }
    }

    /** Line feeds are matched from the left; the blanks behind the last of them end where the next word begins. */
    private int gap(int at) {
        int end = endOfBlanks(at, text.length());
        int stop = count;
        while (stop < value.length() && isBlank(value.charAt(stop))) {
            stop++;
        }
        int i = at;
        int lastBreak = stop - 1;
        while (lastBreak >= count && value.charAt(lastBreak) != '\n') {
            lastBreak--;
        }
        while (count < stop) {
            if (value.charAt(count) == '\n') {
                while (i < end - 1 && text.charAt(i) != '\n') {
                    i++;
                }
            } else if (count > lastBreak) {
                i = Math.max(i, end - (stop - count));
            }
            int place = Math.min(i, Math.max(at, end - 1));
            put(place, Math.min(place + 1, text.length()), 1);
            i++;
        }
        return end;
    }

    private int put(int begin, int end, int chars) {
        if (count + chars > value.length()) {
            fits = false;
            return end;
        }
        Arrays.fill(begins, count, count + chars, begin);
        Arrays.fill(ends, count, count + chars, end);
        count += chars;
        return end;
    }

    private int endOfBlanks(int at, int limit) {
        int i = at;
        while (i < limit && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int lineBreaks(int begin, int end) {
        int lines = 0;
        for (int i = begin; i < end; i++) {
            char c = text.charAt(i);
            boolean half = c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n';
            lines += (c == '\n' || c == '\r') && !half ? 1 : 0;
        }
        return lines;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
