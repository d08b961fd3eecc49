package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A scope in its place. Known by identity: two scopes that say the same are two. */
final class ScopeView {
    private final StateScope scope;
    private final Place place;
    private final String field;
    private final Map<String, StateView> states = new LinkedHashMap<>();

    /** @param field of its state that it stands in; empty for the state machine's own */
    ScopeView(StateScope scope, Place place, String field) {
        this.scope = scope;
        this.place = place;
        this.field = field;
        if (hasStates(scope.node())) {
            String prefix = place.path().isEmpty() ? "" : place.path() + "/";
            for (State state : scope.states().values()) {
                states.put(state.name(), new StateView(state, this, prefix + state.name()));
            }
        }
    }

    /** Whether it has an object with states, which may be none. */
    static boolean hasStates(ObjectNode node) {
        return node.get("States").orElse(null) instanceof ObjectNode states
                && states.tag().isEmpty();
    }

    ObjectNode node() {
        return scope.node();
    }

    Place place() {
        return place;
    }

    String field() {
        return field;
    }

    Collection<StateView> states() {
        return states.values();
    }

    Optional<StateView> state(String name) {
        return Optional.ofNullable(states.get(name));
    }

    /** What States holds beside states. */
    Optional<Value> rest() {
        Optional<TreeNode> value = node().get("States");
        if (value.isEmpty() || !hasStates(node())) {
            return value.map(Value::of);
        }
        Map<String, @Nullable Object> rest = new TreeMap<>();
        for (Member member : scope.members()) {
            if (!states.containsKey(member.name())) {
                rest.put(member.name(), Value.of(member.value()).plain());
            }
        }
        return rest.isEmpty() && !states.isEmpty() ? Optional.empty() : Optional.of(new Value(rest));
    }
}
