package io.github.sfnmaven.tree;

import java.util.Optional;

/**
 * The anchor and the tag that stand in front of a YAML value. The parser counts them as part of it, and keeps the
 * anchors of scalars to itself.
 *
 * @param anchor the name behind {@code &}
 * @param forcedText whether the tag {@code !} says that the value is text
 * @param end the offset of the value itself
 */
record YamlProperties(Optional<String> anchor, boolean forcedText, int end) {
    /**
     * @param begin the offset of the value with its properties
     * @param limit no value begins behind this offset
     */
    static YamlProperties at(String text, int begin, int limit) {
        Optional<String> anchor = Optional.empty();
        boolean forcedText = false;
        int i = begin;
        while (i < limit && (text.charAt(i) == '&' || text.charAt(i) == '!')) {
            int end = endOfWord(text, i, limit);
            if (text.charAt(i) == '&') {
                anchor = Optional.of(text.substring(i + 1, end));
            } else {
                forcedText = end == i + 1;
            }
            i = skipBlanks(text, end, limit);
        }
        return new YamlProperties(anchor, forcedText, i);
    }

    private static int endOfWord(String text, int begin, int limit) {
        boolean verbatim = text.startsWith("!<", begin);
        int i = begin + 1;
        while (i < limit
                && !Character.isWhitespace(text.charAt(i))
                && (verbatim || ",[]{}".indexOf(text.charAt(i)) < 0)) {
            i++;
        }
        return i;
    }

    private static int skipBlanks(String text, int begin, int limit) {
        int i = begin;
        while (i < limit && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == '#')) {
            if (text.charAt(i) == '#') {
                while (i < limit && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
                    i++;
                }
            } else {
                i++;
            }
        }
        return i;
    }
}
