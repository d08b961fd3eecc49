package io.github.sfnmaven.asl.expression;

/**
 * A step of a path.
 *
 * @param name of a {@link Kind#NAME} or {@link Kind#FUNCTION}, else what is written
 * @param begin of its dot or bracket, in chars of the string that the path stands in
 * @param end behind it
 */
public record PathStep(Kind kind, String name, int begin, int end) {
    private static final String ODD = "?*<>=!+;|&";

    /** Whether a character in a name behind a dot looks like a slip; what the service makes of it is not on record. */
    public static boolean isOdd(int c) {
        return ODD.indexOf(c) >= 0;
    }

    /** What a step selects. */
    public enum Kind {
        NAME("a name"),
        INDEX("an index"),
        WILDCARD("a wildcard"),
        SLICE("a slice"),
        UNION("several names or indexes"),
        FILTER("a filter"),
        DESCENT("'..'"),
        FUNCTION("a function"),
        PLACEHOLDER("a placeholder");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What messages call it: {@code a wildcard}. */
        public String title() {
            return title;
        }

        /** Whether it leads to one value, or may turn out to. */
        public boolean isSingle() {
            return this == NAME || this == INDEX || this == PLACEHOLDER;
        }
    }
}
