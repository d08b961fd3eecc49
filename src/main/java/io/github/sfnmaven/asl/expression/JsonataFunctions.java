package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Set;

/**
 * The functions that an expression may call.
 *
 * @see <a href="https://docs.jsonata.org/2.0.0/overview">JSONata 2.0</a>
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Developer guide</a>
 */
public final class JsonataFunctions {
    /** A function of JSONata that Step Functions does not have. */
    public static final String EVAL = "eval";

    /** Without the dollar sign. */
    public static final List<String> NAMES = List.of(
                    // JSONata
                    "abs append assert average base64decode base64encode boolean ceil contains count decodeUrl",
                    "decodeUrlComponent distinct each encodeUrl encodeUrlComponent error exists filter floor foldLeft",
                    "formatBase formatInteger formatNumber fromMillis join keys length lookup lowercase map match max",
                    "merge millis min not now number pad parseInteger power random reduce replace reverse round shuffle",
                    "sift single sort split spread sqrt string substring substringAfter substringBefore sum toMillis",
                    "trim type uppercase zip",
                    // Step Functions
                    "hash parse partition range uuid")
            .stream()
            .flatMap(line -> List.of(line.split(" ")).stream())
            .toList();

    private static final Set<String> KNOWN = Set.copyOf(NAMES);

    private JsonataFunctions() {}

    static boolean has(String name) {
        return KNOWN.contains(name);
    }
}
