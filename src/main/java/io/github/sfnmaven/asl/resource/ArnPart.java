package io.github.sfnmaven.asl.resource;

import io.github.sfnmaven.tree.Placeholder;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of an ARN.
 *
 * @param begin in chars of the whole
 */
public record ArnPart(String text, int begin) {
    /** Behind the last char. */
    public int end() {
        return begin + text.length();
    }

    /** Whether a placeholder stands in it, so that nobody knows what it will be. */
    public boolean isOpen() {
        return Placeholder.isIn(text);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    boolean is(String word) {
        return text.equals(word);
    }

    /** The parts between the colons, those of placeholders such as <code>${AWS::Region}</code> aside. */
    static List<ArnPart> split(String text) {
        List<ArnPart> parts = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i < text.length(); i = next(text, i)) {
            if (text.charAt(i) == ':') {
                parts.add(new ArnPart(text.substring(begin, i), begin));
                begin = i + 1;
            }
        }
        parts.add(new ArnPart(text.substring(begin), begin));
        return parts;
    }

    /** Behind a char, or behind the placeholder that begins there. */
    static int next(String text, int at) {
        return Math.max(at + 1, Placeholder.end(text, at));
    }
}
