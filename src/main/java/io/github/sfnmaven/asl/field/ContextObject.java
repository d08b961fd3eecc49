package io.github.sfnmaven.asl.field;

import java.util.List;
import java.util.Map;

/**
 * The fields of the context object.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Developer
 *     guide</a>
 */
public final class ContextObject {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "", List.of("Execution", "State", "StateMachine", "Task", "Map"),
            "Execution", List.of("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"),
            "State", List.of("EnteredTime", "Name", "RetryCount"),
            "StateMachine", List.of("Id", "Name"),
            "Task", List.of("Token"),
            "Map", List.of("Item"),
            "Map.Item", List.of("Index", "Value", "Key", "Source"));

    private ContextObject() {}

    /**
     * The fields below one of its fields.
     *
     * @param path from field to field; empty for the object itself
     * @return none if there are none, or they are the user's
     */
    public static List<String> fields(List<String> path) {
        return FIELDS.getOrDefault(String.join(".", path), List.of());
    }

    /** How many names of a path stand before the first one that does not exist; all of them if there is none. */
    public static int known(List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            List<String> fields = fields(path.subList(0, i));
            if (fields.isEmpty()) {
                break;
            } else if (!fields.contains(path.get(i))) {
                return i;
            }
        }
        return path.size();
    }
}
