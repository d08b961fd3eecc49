package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * States that can reach each other: those of the state machine, of a branch or of an item processor. No transition
 * leads out of a scope or into another.
 *
 * @param title what messages call it: {@code the state machine}, {@code a branch of 'Fan'}
 * @param node the object with StartAt and States
 * @param start empty if StartAt is missing or no string
 * @param states by name, in the order of the file; only those that are objects
 */
public record StateScope(String title, ObjectNode node, Optional<Transition> start, Map<String, State> states) {
    public StateScope {
        states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    }

    /** All names in States, also those of states that are no objects; empty if States is missing or no object. */
    public List<Member> members() {
        return node.get("States").orElse(null) instanceof ObjectNode object ? object.members() : List.of();
    }

    /** Whether States has this name. */
    public boolean has(String name) {
        return node.get("States").orElse(null) instanceof ObjectNode object && object.has(name);
    }
}
