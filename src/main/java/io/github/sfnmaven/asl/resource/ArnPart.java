package io.github.sfnmaven.asl.resource;

import io.github.sfnmaven.asl.field.Placeholder;
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
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ':') {
                parts.add(new ArnPart(text.substring(begin, i), begin));
                begin = i + 1;
            } else {
                i = lastOfPlaceholder(text, i);
            }
        }
        parts.add(new ArnPart(text.substring(begin), begin));
        return parts;
    }

    /** Where the placeholder ends that begins here; here if none does. */
    static int lastOfPlaceholder(String text, int at) {
        if (text.charAt(at) != '$' || !text.startsWith("${", at)) {
            return at;
        }
        int i = at + 2;
        // No name holds a brace, so that each char is looked at once, whatever stands there.
        while (i < text.length() && "{}".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        // ${} has no name, and of ${!Name} is left ${Name}, which is text.
        boolean isNamed = i > at + 2 && text.charAt(at + 2) != '!';
        return isNamed && i < text.length() && text.charAt(i) == '}' ? i : at;
    }
}
