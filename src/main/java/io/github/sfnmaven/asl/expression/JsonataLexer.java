package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.asl.expression.JsonataToken.Kind;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.List;
import java.util.Optional;

/** Takes a JSONata expression apart, one word at a time. */
final class JsonataLexer {
    private static final String BLANKS = " \t\n\r";
    private static final String OPERATORS = ".[]{}(),@#;:?+-*/%|=<>^&!~";
    private static final List<String> PAIRS = List.of("..", ":=", "!=", ">=", "<=", "**", "~>", "?:", "??");
    private static final String ESCAPED = "\"\\/bfnrt";

    private final String text;
    private final int end;
    private int at;

    /** The expression from one char of the text to before another. */
    JsonataLexer(String text, int begin, int end) {
        this.text = text;
        this.at = begin;
        this.end = end;
    }

    /** Where the next word is looked for. */
    int position() {
        return at;
    }

    /**
     * The next word.
     *
     * @param behindOperand whether a slash divides; else it begins a regular expression
     */
    JsonataToken next(boolean behindOperand) throws JsonataFault {
        skipBlanks();
        if (at >= end) {
            return new JsonataToken(Kind.END, "", end, end);
        }
        char c = text.charAt(at);
        if (c == '/' && !behindOperand) {
            return regex();
        } else if (OPERATORS.indexOf(c) >= 0) {
            boolean pair = at + 1 < end && PAIRS.contains(text.substring(at, at + 2));
            return token(Kind.OPERATOR, at, at + (pair ? 2 : 1), 0);
        } else if (c == '"' || c == '\'') {
            return string(c);
        } else if (c >= '0' && c <= '9') {
            return number();
        } else if (c == '`') {
            return quotedName();
        }
        return name();
    }

    private void skipBlanks() throws JsonataFault {
        while (at < end) {
            if (BLANKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            } else if (text.startsWith("/*", at)) {
                int close = text.indexOf("*/", at + 2);
                if (close < 0 || close + 2 > end) {
                    throw fault(at, at + 2, "The comment is not closed", "close it with */");
                }
                at = close + 2;
            } else {
                return;
            }
        }
    }

    /** Ends at the first slash that is not escaped and not within brackets, as in the reference implementation. */
    private JsonataToken regex() throws JsonataFault {
        int depth = 0;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '/' && depth == 0) {
                if (i == at + 1) {
                    throw fault(at, i + 1, "The regular expression is empty", "write a comment as /* … */");
                }
                int flags = i + 1;
                while (flags < end && (text.charAt(flags) == 'i' || text.charAt(flags) == 'm')) {
                    flags++;
                }
                return token(Kind.REGEX, at, flags, 0);
            } else if (c == '(' || c == '[' || c == '{') {
                depth++;
            } else if (c == ')' || c == ']' || c == '}') {
                depth--;
            }
        }
        throw fault(at, at + 1, "The regular expression that starts here is not closed", "close it with /");
    }

    private JsonataToken string(char quote) throws JsonataFault {
        int begin = at;
        int i = at + 1;
        while (i < end && text.charAt(i) != quote) {
            i += text.charAt(i) == '\\' ? escape(i) : 1;
        }
        if (i >= end) {
            throw fault(begin, begin + 1, "The string that starts here is not closed", "close it with " + quote);
        }
        return token(Kind.STRING, begin, i + 1, 1);
    }

    private int escape(int begin) throws JsonataFault {
        char kind = begin + 1 < end ? text.charAt(begin + 1) : ' ';
        if (ESCAPED.indexOf(kind) >= 0) {
            return 2;
        } else if (kind == 'u') {
            int digits = begin + 2;
            while (digits < end && digits < begin + 6 && Character.digit(text.charAt(digits), 16) >= 0) {
                digits++;
            }
            if (digits == begin + 6) {
                return 6;
            }
            throw fault(begin, digits, "\\u must be followed by four hexadecimal digits", "write \\u0041 for A");
        }
        String written = text.substring(begin, Math.min(end, begin + 2));
        throw fault(
                begin,
                begin + written.length(),
                Quote.of(written) + " is not an escape sequence of JSONata",
                kind == '\'' ? "put the string in double quotes" : "write \\\\ for a backslash");
    }

    private JsonataToken number() throws JsonataFault {
        int i = text.charAt(at) == '0' ? at + 1 : digits(at);
        if (i + 1 < end && text.charAt(i) == '.' && isDigit(i + 1)) {
            i = digits(i + 1);
        }
        if (i < end && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            int sign = i + 1 < end && "+-".indexOf(text.charAt(i + 1)) >= 0 ? 2 : 1;
            i = isDigit(i + sign) ? digits(i + sign) : i;
        }
        if (Double.isInfinite(Double.parseDouble(text.substring(at, i)))) {
            throw fault(at, i, "The number " + text.substring(at, Math.min(i, at + 20)) + " is too large", "");
        }
        return token(Kind.NUMBER, at, i, 0);
    }

    private boolean isDigit(int index) {
        return index < end && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private int digits(int begin) {
        int i = begin;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    private JsonataToken quotedName() throws JsonataFault {
        int close = text.indexOf('`', at + 1);
        if (close < 0 || close >= end) {
            throw fault(at, at + 1, "The name that starts here is not closed", "close it with `");
        }
        return token(Kind.NAME, at, close + 1, 1);
    }

    private JsonataToken name() {
        int i = at;
        while (i < end && BLANKS.indexOf(text.charAt(i)) < 0 && OPERATORS.indexOf(text.charAt(i)) < 0) {
            i++;
        }
        if (text.charAt(at) == '$') {
            int begin = at;
            at = i;
            return new JsonataToken(Kind.VARIABLE, text.substring(begin + 1, i), begin, i);
        }
        Kind kind = switch (text.substring(at, i)) {
            case "and", "or", "in" -> Kind.OPERATOR;
            case "true", "false", "null" -> Kind.VALUE;
            default -> Kind.NAME;
        };
        return token(kind, at, i, 0);
    }

    private JsonataToken token(Kind kind, int begin, int behind, int quotes) {
        at = behind;
        return new JsonataToken(kind, text.substring(begin + quotes, behind - quotes), begin, behind);
    }

    private static JsonataFault fault(int begin, int end, String message, String hint) {
        return new JsonataFault(begin, end, message, hint.isEmpty() ? Optional.empty() : Optional.of(hint));
    }
}
