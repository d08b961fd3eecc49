package io.github.sfnmaven.asl.field;

/**
 * A name that ends in {@code .$}. With JSONPath, what stands behind it is evaluated, and the data has the name without
 * the ending; to JSONata it is a name like any other.
 *
 * @see <a href="https://states-language.net/spec.html#payload-template">States Language, Payload Template</a>
 */
public final class DynamicName {
    private static final String ENDING = ".$";

    private DynamicName() {}

    public static boolean is(String name) {
        return name.endsWith(ENDING);
    }

    /** The name with the ending. */
    public static String of(String plain) {
        return plain + ENDING;
    }

    /** The name without the ending, if it has that. */
    public static String plain(String name) {
        return is(name) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /** The name that the data will have. */
    public static String plain(String name, QueryLanguage language) {
        return language == QueryLanguage.JSONATA ? name : plain(name);
    }
}
