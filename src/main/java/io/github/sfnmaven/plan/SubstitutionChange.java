package io.github.sfnmaven.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A value for {@code ${name}} in a definition that changes.
 *
 * @param from compact JSON; empty where there was none
 * @param to compact JSON; empty where there is none
 */
record SubstitutionChange(String name, Optional<String> from, Optional<String> to) {
    static List<SubstitutionChange> between(Map<String, String> from, Map<String, String> to) {
        TreeSet<String> names = new TreeSet<>(from.keySet());
        names.addAll(to.keySet());
        List<SubstitutionChange> changes = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(from.get(name), to.get(name))) {
                changes.add(new SubstitutionChange(
                        name, Optional.ofNullable(from.get(name)), Optional.ofNullable(to.get(name))));
            }
        }
        return changes;
    }

    String line() {
        String what = "substitution '" + name + "' ";
        if (from.isPresent() && to.isPresent()) {
            return what + from.get() + " -> " + to.get();
        }
        return what
                + (from.isEmpty() ? "added: " : "removed: ")
                + from.or(() -> to).orElseThrow();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        from.ifPresent(value -> json.put("from", value));
        to.ifPresent(value -> json.put("to", value));
        return json;
    }
}
