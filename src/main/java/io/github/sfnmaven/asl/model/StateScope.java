package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
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
        return object().map(ObjectNode::members).orElse(List.of());
    }

    /** The further members of States whose names stand there already. */
    public List<Member> repeated() {
        return object().map(ObjectNode::repeated).orElse(List.of());
    }

    /** Whether States has this name. */
    public boolean has(String name) {
        return object().filter(states -> states.has(name)).isPresent();
    }

    /** A field of the ProcessorConfig, which only item processors have; empty if it is no string. */
    public Optional<TextNode> config(String field) {
        return node.get("ProcessorConfig").orElse(null) instanceof ObjectNode config
                        && config.get(field).orElse(null) instanceof TextNode text
                ? Optional.of(text)
                : Optional.empty();
    }

    /** Whether it is the item processor of a distributed Map, which runs on its own and sees nothing around it. */
    public boolean isDistributed() {
        return config("Mode").filter(mode -> mode.value().equals("DISTRIBUTED")).isPresent();
    }

    /** Whether it is one whose items are EXPRESS executions. */
    public boolean isExpress() {
        return isDistributed()
                && config("ExecutionType")
                        .filter(type -> type.value().equals("EXPRESS"))
                        .isPresent();
    }

    private Optional<ObjectNode> object() {
        return node.get("States").orElse(null) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }
}
