package io.github.sfnmaven.asl.diff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing that is not as it was. */
public sealed interface Change {
    /** For the log: what is done with it as the first character, then what it is. */
    String line();

    /** For {@link io.github.sfnmaven.tree.JsonWriter}, with values in full. */
    Map<String, @Nullable Object> json();

    /**
     * A state or a scope that is new. A new state's scopes are new with it and not listed, the states in them are.
     *
     * @param type a state's Type; empty for a scope, or where it is no string
     */
    record Added(Place place, String type) implements Change {
        @Override
        public String line() {
            return "+ " + place.text() + inParentheses(type);
        }

        @Override
        public Map<String, @Nullable Object> json() {
            return withType(place.json("added"), type);
        }
    }

    /** A state or a scope that is no more; listed as {@link Added} is, by its place in the deployed definition. */
    record Removed(Place place, String type) implements Change {
        @Override
        public String line() {
            return "- " + place.text() + inParentheses(type);
        }

        @Override
        public Map<String, @Nullable Object> json() {
            return withType(place.json("removed"), type);
        }
    }

    /** A state with another name. Transitions that only follow it are no changes. */
    record Renamed(String from, String to) implements Change {
        @Override
        public String line() {
            return "~ state '" + from + "' renamed to '" + to + "'";
        }

        @Override
        public Map<String, @Nullable Object> json() {
            return fromTo("renamed", from, to);
        }
    }

    /** A state that stands in another scope, with the same name. */
    record Moved(String from, String to) implements Change {
        @Override
        public String line() {
            return "~ state '" + from + "' moved to '" + to + "'";
        }

        @Override
        public Map<String, @Nullable Object> json() {
            return fromTo("moved", from, to);
        }
    }

    /**
     * A field with another value.
     *
     * @param from empty where there was none
     * @param to empty where there is none
     */
    record Changed(Place place, Part part, Optional<Value> from, Optional<Value> to) implements Change {
        @Override
        public String line() {
            String what = "~ " + place.text() + ": " + part.text();
            if (from.isEmpty() || to.isEmpty()) {
                String verb = from.isEmpty() ? " added: " : " removed: ";
                return what + verb + Excerpt.of(from.or(() -> to).orElseThrow().text());
            }
            return what + " " + Excerpt.change(from.get().text(), to.get().text());
        }

        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> json = place.json("changed");
            part.put(json);
            from.ifPresent(value -> json.put("from", value.plain()));
            to.ifPresent(value -> json.put("to", value.plain()));
            return json;
        }

        /** Whether a state became one of another type. */
        public boolean isType() {
            return place.kind() == Place.Kind.STATE && part.equals(Part.of("Type"));
        }
    }

    /** Not the same, and one of the two has no states to compare. */
    record Replaced() implements Change {
        @Override
        public String line() {
            return "~ definition replaced, as one of the two has no States";
        }

        @Override
        public Map<String, @Nullable Object> json() {
            return new LinkedHashMap<>(Map.of("change", "replaced"));
        }
    }

    private static String inParentheses(String type) {
        return type.isEmpty() ? "" : " (" + type + ")";
    }

    private static Map<String, @Nullable Object> withType(Map<String, @Nullable Object> json, String type) {
        if (!type.isEmpty()) {
            json.put("type", type);
        }
        return json;
    }

    private static Map<String, @Nullable Object> fromTo(String change, String from, String to) {
        Map<String, @Nullable Object> json = new Place(Place.Kind.STATE, to).json(change);
        json.put("from", from);
        return json;
    }
}
