package io.github.sfnmaven.asl.expression;

/**
 * A word of a JSONata expression.
 *
 * @param text the name without backticks or dollar sign, the string without quotes, else as it is written
 * @param begin in chars of the string that the expression stands in
 * @param end behind its last char
 */
record JsonataToken(Kind kind, String text, int begin, int end) {
    enum Kind {
        NAME,
        VARIABLE,
        STRING,
        NUMBER,
        /** true, false or null. */
        VALUE,
        REGEX,
        /** Also and, or, in. */
        OPERATOR,
        END
    }

    boolean is(String operator) {
        return kind == Kind.OPERATOR && text.equals(operator);
    }

    boolean isEnd() {
        return kind == Kind.END;
    }
}
