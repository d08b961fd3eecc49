package io.github.sfnmaven.source;

import java.util.Arrays;

/**
 * Converts between chars and Unicode code points of a text in logarithmic time. A line of a minified file may be the
 * whole file, so columns must not be counted from the line's start each time.
 */
final class CodePoints {
    private static final int[] NONE = {};

    private final int[] pairs;

    CodePoints(String text) {
        pairs = text.codePointCount(0, text.length()) == text.length() ? NONE : pairs(text);
    }

    private static int[] pairs(String text) {
        int[] found = new int[8];
        int count = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** How many code points stand before a char. */
    int before(int offset) {
        return offset - below(pairs, offset);
    }

    /** The offset in chars of the code point with this index. */
    int offset(int index) {
        int low = 0;
        int high = pairs.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pairs[middle] - middle < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index + low;
    }

    private static int below(int[] sorted, int limit) {
        int found = Arrays.binarySearch(sorted, limit);
        return found >= 0 ? found : -found - 1;
    }
}
