package io.github.sfnmaven.diagnostic;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/**
 * The forms in which a character may stand in a text: as it is, and escaped for JSON, a program's string, a URL or XML,
 * also several times over.
 */
final class EscapedCharacter {
    /** Each level of escaping about doubles them. */
    private static final int MAX_BACKSLASHES = 8;

    private static final int MAX_LEVELS = 4;

    private static final int MAX_ENTITY = 12;

    private static final Map<Integer, Character> LETTERS =
            Map.of((int) '\n', 'n', (int) '\r', 'r', (int) '\t', 't', (int) '\b', 'b', (int) '\f', 'f');

    private static final Map<Integer, String> ENTITIES =
            Map.of((int) '&', "amp;", (int) '<', "lt;", (int) '>', "gt;", (int) '"', "quot;", (int) '\'', "apos;");

    private EscapedCharacter() {}

    /** Adds where each form of the character ends that begins at an offset. */
    static void ends(String text, int at, int character, Collection<Integer> ends) {
        if (at >= text.length()) {
            return;
        }
        if (text.codePointAt(at) == character) {
            ends.add(at + Character.charCount(character));
        }
        switch (text.charAt(at)) {
            case '\\' -> behindBackslashes(text, at, character, ends);
            case '%' -> inUrl(text, at, character, ends);
            case '&' -> inXml(text, at, character, ends);
            case '+' -> {
                if (character == ' ') {
                    ends.add(at + 1);
                }
            }
            default -> {}
        }
    }

    private static void behindBackslashes(String text, int at, int character, Collection<Integer> ends) {
        int end = at;
        while (end < text.length() && end - at < MAX_BACKSLASHES && text.charAt(end) == '\\') {
            end++;
        }
        if (character == '\\') {
            for (int count = 2; count <= end - at; count *= 2) {
                ends.add(at + count);
            }
        }
        if (end == text.length()) {
            return;
        }
        if (!Character.isLetterOrDigit(character) && character != '\\' && text.codePointAt(end) == character) {
            ends.add(end + Character.charCount(character));
        }
        Character letter = LETTERS.get(character);
        if (letter != null && text.charAt(end) == letter) {
            ends.add(end + 1);
        }
        if (number(text, end, "x", 2) == character) {
            ends.add(end + 3);
        }
        char[] units = Character.toChars(character);
        if (number(text, end, "u", 4) == units[0]) {
            if (units.length == 1) {
                ends.add(end + 5);
            } else {
                lowHalf(text, end + 5, units[1], ends);
            }
        }
    }

    private static void lowHalf(String text, int at, char unit, Collection<Integer> ends) {
        int end = at;
        while (end < text.length() && end - at < MAX_BACKSLASHES && text.charAt(end) == '\\') {
            end++;
        }
        if (end > at && number(text, end, "u", 4) == unit) {
            ends.add(end + 5);
        }
    }

    /** Each byte as {@code %C3}, or as {@code %25C3} where that was escaped once more. */
    private static void inUrl(String text, int at, int character, Collection<Integer> ends) {
        byte[] bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8);
        for (int level = 0; level <= MAX_LEVELS; level++) {
            String prefix = "%" + "25".repeat(level);
            int end = at;
            for (byte each : bytes) {
                end = number(text, end, prefix, 2) == (each & 0xFF) ? end + prefix.length() + 2 : text.length() + 1;
            }
            if (end <= text.length()) {
                ends.add(end);
            }
        }
    }

    /** By name or by number, also as <code>&amp;amp;quot;</code> where that was escaped once more. */
    private static void inXml(String text, int at, int character, Collection<Integer> ends) {
        for (int level = 0; level <= MAX_LEVELS; level++) {
            String prefix = "&" + "amp;".repeat(level);
            if (!text.startsWith(prefix, at)) {
                return;
            }
            int begin = at + prefix.length();
            String name = ENTITIES.get(character);
            if (name != null && text.startsWith(name, begin)) {
                ends.add(begin + name.length());
            }
            String near = text.substring(begin, Math.min(begin + MAX_ENTITY, text.length()));
            int end = near.indexOf(';');
            if (end > 0 && isNumber(near.substring(0, end), character)) {
                ends.add(begin + end + 1);
            }
        }
    }

    private static boolean isNumber(String entity, int character) {
        boolean hexadecimal = entity.startsWith("#x") || entity.startsWith("#X");
        if (!entity.startsWith("#") || entity.length() == (hexadecimal ? 2 : 1)) {
            return false;
        }
        int value = 0;
        for (int i = hexadecimal ? 2 : 1; i < entity.length(); i++) {
            int digit = Character.digit(entity.charAt(i), hexadecimal ? 16 : 10);
            if (digit < 0 || value > Character.MAX_CODE_POINT) {
                return false;
            }
            value = value * (hexadecimal ? 16 : 10) + digit;
        }
        return value == character;
    }

    /** The hexadecimal number of so many digits behind a prefix; -1 if there is none. */
    private static int number(String text, int at, String prefix, int digits) {
        int begin = at + prefix.length();
        if (!text.startsWith(prefix, at) || begin + digits > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = begin; i < begin + digits; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
