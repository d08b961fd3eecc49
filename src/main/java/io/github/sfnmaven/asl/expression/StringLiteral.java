package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.diagnostic.Quote;

/** A string in single quotes, as it stands in a call. */
final class StringLiteral {
    /** What a backslash may stand before; the service refuses anything else, other than the States Language says. */
    private static final String ESCAPED = "'{}\\";

    /** How to write a quote in a string. */
    static final String QUOTE = "within a string, write \\' for a quote, in JSON \\\\'";

    private StringLiteral() {}

    static void skip(Cursor in) {
        int begin = in.at();
        in.next();
        while (!in.take('\'')) {
            if (in.isDone()) {
                throw Unreadable.at(begin, in.length(), "the string is not closed", QUOTE);
            }
            if (in.peek() == '\\') {
                escape(in);
            } else {
                in.next();
            }
        }
    }

    private static void escape(Cursor in) {
        int begin = in.at();
        in.next();
        int c = in.peek();
        if (in.isDone()) {
            return;
        }
        in.next();
        if (ESCAPED.indexOf(c) >= 0) {
            return;
        }
        String written = "\\" + Character.toString(c);
        throw Unreadable.at(begin, in.at(), Quote.of(written) + " is no escape", hint(c));
    }

    private static String hint(int c) {
        return switch (c) {
            case '"' -> "a double quote needs no backslash here, only that of JSON";
            case 'n', 't', 'r' -> "use the escape of the file: one backslash instead of two";
            default -> "write \\\\ for a backslash, in JSON \\\\\\\\";
        };
    }
}
