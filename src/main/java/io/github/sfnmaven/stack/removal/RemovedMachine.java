package io.github.sfnmaven.stack.removal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A deployed state machine that a deploy would remove, with its executions.
 *
 * @param label its logical id, after those of the nested stacks around it
 * @param physicalId its ARN; empty where that may not be asked
 * @param successor the logical id of a new state machine with the same definition
 */
public record RemovedMachine(String label, String physicalId, Optional<String> successor, String why) {
    /** Logical id and ARN. */
    public String name() {
        return "'" + label + "'" + (physicalId.isEmpty() ? "" : " (" + physicalId + ")");
    }

    /** For reports. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("resource", label);
        json.put("physicalId", physicalId);
        json.put("why", why);
        return json;
    }
}
