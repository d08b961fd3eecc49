package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.Quote;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands where a JSON string, number or word is expected, and what is wrong with it. */
final class JsonScalar {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    private static final String DELIMITERS = " \t\r\n,;:[]{}\"/";

    private final String text;
    private final int begin;
    private final int end;

    JsonScalar(String text, int begin) {
        this.text = text;
        this.begin = begin;
        this.end = text.charAt(begin) == '"' ? JsonFault.endOfString(text, begin) : endOfWord(text, begin);
    }

    int end() {
        return end;
    }

    Optional<Fault> fault() {
        char c = text.charAt(begin);
        if (c == '"') {
            return string();
        }
        String word = text.substring(begin, end);
        if (word.equals("true") || word.equals("false") || word.equals("null")) {
            return Optional.empty();
        }
        return numeric(c) ? number(word) : Optional.of(unquoted(text, begin, "A string"));
    }

    /** For a name or a string that does not begin with a double quote. */
    static Fault unquoted(String text, int begin, String what) {
        int c = text.codePointAt(begin);
        Fault sign = Fault.at(begin, "Unexpected " + Quote.character(c)).to(begin + Character.charCount(c));
        if ("'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB".indexOf(c) >= 0) {
            return sign.says(what + " in JSON must start with a double quote, not with " + Character.toString(c));
        }
        if (text.startsWith("${", begin)) {
            return sign.says("'${' is outside of a string").hint("put the placeholder in double quotes");
        }
        if (Character.isSpaceChar(c) || c == 0xFEFF) {
            return sign.hint("it looks like a space, but is not one in JSON");
        }
        if (!Character.isUnicodeIdentifierStart(c) && c != '_' && c != '$') {
            return sign;
        }
        String word = text.substring(begin, endOfWord(text, begin));
        Fault fault = sign.to(begin + word.length());
        return what.equals("A name")
                ? fault.says("The name " + Quote.of(word) + " is not in double quotes")
                : noValue(fault, word);
    }

    private static Fault noValue(Fault fault, String word) {
        Fault said = fault.says(Quote.of(word) + " is not a JSON value");
        return switch (word) {
            case "True", "TRUE", "False", "FALSE", "Null", "NULL" ->
                said.hint("write " + word.toLowerCase(Locale.ROOT));
            case "None", "nil", "undefined" -> said.hint("write null");
            case "NaN", "Infinity" -> said.hint("JSON has no such number");
            default -> said.hint("put text in double quotes");
        };
    }

    private Optional<Fault> number(String word) {
        if (NUMBER.matcher(word).matches()) {
            return Optional.empty();
        }
        Fault fault = Fault.at(begin, Quote.of(word) + " is not a JSON number").to(end);
        if (word.endsWith("Infinity")) {
            return Optional.of(fault.hint("JSON has no such number"));
        }
        if (word.matches("-?0[0-9].*")) {
            return Optional.of(fault.hint("a number has no leading zeros; put it in double quotes if it is text"));
        }
        return Optional.of(fault.hint("put it in double quotes if it is text"));
    }

    private Optional<Fault> string() {
        for (int i = begin + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return Optional.empty();
            }
            if (c < ' ') {
                return Optional.of(control(i, c));
            }
            if (c == '\\') {
                Optional<Fault> fault = escape(i);
                if (fault.isPresent()) {
                    return fault;
                }
                i++;
            }
        }
        return Optional.of(unclosed(begin));
    }

    private static Fault unclosed(int at) {
        return Fault.at(at, "The string that starts here is never closed").hint("add the missing double quote");
    }

    private Fault control(int at, char c) {
        return switch (c) {
            case '\n', '\r' ->
                Fault.at(at, "Line break inside a string").hint("write \\n, or close the string with a double quote");
            case '\t' -> Fault.at(at, "Tab inside a string").hint("write \\t");
            default ->
                Fault.at(at, "Control character " + Quote.character(c) + " inside a string")
                        .hint(String.format(Locale.ROOT, "write \\u%04x", (int) c));
        };
    }

    private Optional<Fault> escape(int at) {
        if (at + 1 >= text.length()) {
            return Optional.of(unclosed(begin));
        }
        char c = text.charAt(at + 1);
        if (c == 'u') {
            boolean hexadecimal = at + 6 <= text.length()
                    && text.substring(at + 2, at + 6).chars().allMatch(d -> Character.digit(d, 16) >= 0 && d < 128);
            return hexadecimal
                    ? Optional.empty()
                    : Optional.of(Fault.at(at, "\\u is not followed by four hexadecimal digits"));
        }
        if ("\"\\/bfnrt".indexOf(c) >= 0) {
            return Optional.empty();
        }
        String escape = c < ' '
                ? "A backslash at the end of a line"
                : "'\\" + Character.toString(text.codePointAt(at + 1)) + "'";
        return Optional.of(Fault.at(at, escape + " is not an escape sequence of JSON")
                .to(at + 2)
                .hint("write \\\\ for a backslash"));
    }

    private static boolean numeric(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.';
    }

    private static int endOfWord(String text, int begin) {
        int i = begin;
        while (i < text.length() && DELIMITERS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
