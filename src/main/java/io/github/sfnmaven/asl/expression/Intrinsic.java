package io.github.sfnmaven.asl.expression;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The intrinsic functions.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html">Developer guide</a>
 */
public enum Intrinsic {
    ARRAY("Array", 0, Intrinsic.MANY),
    ARRAY_PARTITION("ArrayPartition", 2, 2),
    ARRAY_CONTAINS("ArrayContains", 2, 2),
    ARRAY_RANGE("ArrayRange", 3, 3),
    ARRAY_GET_ITEM("ArrayGetItem", 2, 2),
    ARRAY_LENGTH("ArrayLength", 1, 1),
    ARRAY_UNIQUE("ArrayUnique", 1, 1),
    BASE64_ENCODE("Base64Encode", 1, 1),
    BASE64_DECODE("Base64Decode", 1, 1),
    HASH("Hash", 2, 2),
    JSON_MERGE("JsonMerge", 3, 3),
    STRING_TO_JSON("StringToJson", 1, 1),
    JSON_TO_STRING("JsonToString", 1, 1),
    MATH_RANDOM("MathRandom", 2, 3),
    MATH_ADD("MathAdd", 2, 2),
    STRING_SPLIT("StringSplit", 2, 2),
    UUID("UUID", 0, 0),
    FORMAT("Format", 1, Intrinsic.MANY);

    /** Of arguments: as many as one likes. */
    public static final int MANY = Integer.MAX_VALUE;

    private final String word;
    private final int least;
    private final int most;

    Intrinsic(String name, int least, int most) {
        this.word = "States." + name;
        this.least = least;
        this.most = most;
    }

    /** As definitions write it: {@code States.Format}. */
    public String word() {
        return word;
    }

    /** The least number of arguments. */
    public int least() {
        return least;
    }

    /** The largest number of arguments. */
    public int most() {
        return most;
    }

    /** The function with this name, upper and lower case being different. */
    public static Optional<Intrinsic> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** All names. */
    public static List<String> words() {
        return Arrays.stream(values()).map(Intrinsic::word).toList();
    }
}
