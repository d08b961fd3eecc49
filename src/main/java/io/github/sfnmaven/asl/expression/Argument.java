package io.github.sfnmaven.asl.expression;

/**
 * An argument of an intrinsic function.
 *
 * @param text what is written; of a string what stands between its quotes, escapes included; of a call the function's
 *     name
 * @param begin in chars of the string that the call stands in
 * @param end behind it
 */
public record Argument(Kind kind, String text, int begin, int end) {
    /** What an argument is. */
    public enum Kind {
        STRING("a string"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null"),
        PATH("a path"),
        CALL("a call"),
        PLACEHOLDER("a placeholder");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What messages call it: {@code a string}. */
        public String title() {
            return title;
        }

        /** Whether its value stands in the definition. */
        public boolean isLiteral() {
            return this != PATH && this != CALL && this != PLACEHOLDER;
        }
    }
}
