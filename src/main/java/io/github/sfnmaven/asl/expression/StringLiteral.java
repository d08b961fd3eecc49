package io.github.sfnmaven.asl.expression;

/**
 * A string in single quotes, as it stands in a call. The service is known to refuse a backslash before a double quote;
 * of other unknown escapes nothing is known.
 */
final class StringLiteral {
    /** How to write a quote in a string. */
    static final String QUOTE = "inside a string, write \\' for a quote, in JSON \\\\'";

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
        if (in.peek() == '"') {
            in.next();
            throw Unreadable.at(
                    begin,
                    in.at(),
                    "'\\\"' is not an escape sequence",
                    "a double quote needs no escape here; in JSON, write only \\\"");
        }
        if (!in.isDone()) {
            in.next();
        }
    }
}
