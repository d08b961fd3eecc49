package io.github.sfnmaven.asl.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a change is about.
 *
 * @param path the states on the way: {@code ShipAll/Ship} stands in the item processor of ShipAll, {@code Fan[1]/Ship}
 *     in the second branch of Fan; empty for the state machine
 */
public record Place(Kind kind, String path) {
    static final Place STATE_MACHINE = new Place(Kind.STATE_MACHINE, "");

    /** What it is. */
    public enum Kind {
        STATE_MACHINE("state machine"),
        STATE("state"),
        BRANCH("branch"),
        PROCESSOR("processor");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    String text() {
        return switch (kind) {
            case STATE_MACHINE -> kind.word;
            case STATE, BRANCH -> kind.word + " '" + path + "'";
            case PROCESSOR -> kind.word + " of '" + path + "'";
        };
    }

    Map<String, @Nullable Object> json(String change) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("change", change);
        json.put("in", kind.word);
        if (!path.isEmpty()) {
            json.put("path", path);
        }
        return json;
    }
}
