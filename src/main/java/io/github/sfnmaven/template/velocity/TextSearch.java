package io.github.sfnmaven.template.velocity;

import java.util.ArrayList;
import java.util.List;

/** Looks for one text in others in a time that grows with their lengths, not with the product of them. */
final class TextSearch {
    private static final int SHORT = 64;

    private final String part;
    /** For each beginning of the part, the length of the longest shorter one that it ends in (Knuth, Morris, Pratt). */
    private final int[] borders;

    TextSearch(String part) {
        this.part = part;
        this.borders = new int[part.length() <= SHORT ? 0 : part.length()];
        int length = 0;
        for (int i = 1; i < borders.length; i++) {
            length = extend(length, part.charAt(i));
            borders[i] = length;
        }
    }

    /** The first place from an offset on, or -1. */
    int find(String text, int from) {
        if (borders.length == 0) {
            return text.indexOf(part, from);
        }
        int length = 0;
        for (int i = from; i < text.length(); i++) {
            length = length == part.length() ? borders[length - 1] : length;
            length = extend(length, text.charAt(i));
            if (length == part.length()) {
                return i + 1 - length;
            }
        }
        return -1;
    }

    int findLast(String text) {
        if (borders.length == 0) {
            return text.lastIndexOf(part);
        }
        int last = -1;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            length = length == part.length() ? borders[length - 1] : length;
            length = extend(length, text.charAt(i));
            last = length == part.length() ? i + 1 - length : last;
        }
        return last;
    }

    /** The texts between the places; the part must not be empty. */
    List<String> split(String text, int limit) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = find(text, 0); at >= 0; at = find(text, from)) {
            parts.add(text.substring(from, at));
            from = at + part.length();
            if (parts.size() >= limit) {
                throw new IllegalArgumentException("would give more than " + limit + " parts");
            }
        }
        parts.add(text.substring(from));
        return List.copyOf(parts);
    }

    private int extend(int length, char next) {
        int longest = length;
        while (longest > 0 && part.charAt(longest) != next) {
            longest = borders[longest - 1];
        }
        return part.charAt(longest) == next ? longest + 1 : longest;
    }
}
