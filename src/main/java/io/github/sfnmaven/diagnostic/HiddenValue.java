package io.github.sfnmaven.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A value that must not be seen, and the forms in which it may stand in a text. */
final class HiddenValue {
    /** Shorter values stand in ordinary words and numbers by chance, and masks there would give them away. */
    private static final int MIN_LENGTH = 4;

    private static final String ESCAPES = "\\%&+";

    private final String value;
    private final int[] characters;
    private final List<String> encoded;

    HiddenValue(String value) {
        this.value = value;
        this.characters = value.codePoints().toArray();
        this.encoded = isShort() ? List.of() : base64(value.getBytes(StandardCharsets.UTF_8));
    }

    private boolean isShort() {
        return value.length() < MIN_LENGTH;
    }

    /** Marks all characters of a text that belong to the value. */
    void mark(String text, BitSet hidden) {
        boolean escapes = text.chars().anyMatch(c -> ESCAPES.indexOf(c) >= 0);
        for (int at = next(text, 0, escapes); at >= 0; at = next(text, at + 1, escapes)) {
            int end = escapes ? end(text, at) : at + value.length();
            if (end > at && (!isShort() || standsAlone(text, at, end))) {
                hidden.set(at, end);
            }
        }
        encoded.forEach(part -> markBase64(text, part, hidden));
    }

    /** Where the value may begin, from an offset on; -1 where it cannot any more. */
    private int next(String text, int from, boolean escapes) {
        if (!escapes) {
            return text.indexOf(value, from);
        }
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == value.charAt(0) || ESCAPES.indexOf(c) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /** The end of the longest form of the value that begins at an offset; -1 if none does. */
    private int end(String text, int begin) {
        Set<Integer> ends = Set.of(begin);
        for (int character : characters) {
            TreeSet<Integer> next = new TreeSet<>();
            for (int at : ends) {
                EscapedCharacter.ends(text, at, character, next);
            }
            if (next.isEmpty()) {
                return -1;
            }
            ends = next;
        }
        return ends.stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    /** Whether it is all of the text, or a value in quotes, behind an equals sign or in an XML element. */
    private static boolean standsAlone(String text, int begin, int end) {
        String before = text.substring(Math.max(0, begin - 6), begin);
        boolean set = Stream.of("'", "\"", "=", ">", "&quot;", "&apos;", "&#39;", "&#34;", "%22", "%27", "%3D")
                .anyMatch(before::endsWith);
        boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
        return (set && ends) || (begin == 0 && end == text.length());
    }

    /** What is the same in every Base64 text that holds the value, whatever stands before and behind it. */
    private static List<String> base64(byte[] bytes) {
        return IntStream.range(0, 3)
                .mapToObj(before -> {
                    byte[] shifted = new byte[before + bytes.length];
                    System.arraycopy(bytes, 0, shifted, before, bytes.length);
                    String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                    return text.substring((before * 8 + 5) / 6, shifted.length * 8 / 6);
                })
                .flatMap(text -> Stream.of(text, text.replace('+', '-').replace('/', '_')))
                .distinct()
                .toList();
    }

    private static void markBase64(String text, String part, BitSet hidden) {
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            int begin = at;
            while (begin > 0 && isBase64(text.charAt(begin - 1))) {
                begin--;
            }
            int end = at + part.length();
            while (end < text.length() && isBase64(text.charAt(end))) {
                end++;
            }
            hidden.set(begin, end);
            at = end;
        }
    }

    private static boolean isBase64(char c) {
        return c < 128 && (Character.isLetterOrDigit(c) || "+/-_=".indexOf(c) >= 0);
    }

    @Override
    public String toString() {
        return Mask.TEXT;
    }
}
