package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A state in its place. Known by identity, as its scope is. */
final class StateView {
    private final State state;
    private final ScopeView scope;
    private final Place place;
    private final List<ScopeView> scopes = new ArrayList<>();
    private final Set<String> opened = new TreeSet<>();

    StateView(State state, ScopeView scope, String path) {
        this.state = state;
        this.scope = scope;
        this.place = new Place(Place.Kind.STATE, path);
        if (state.type().equals(Optional.of(StateType.PARALLEL))) {
            branches();
        } else {
            processors();
        }
    }

    private void branches() {
        if (!(node().get("Branches").orElse(null) instanceof ArrayNode array)
                || !array.tag().isEmpty()) {
            return;
        }
        List<StateScope> found = state.scopes();
        if (!found.isEmpty() && array.items().stream().allMatch(StateView::isPlainObject)) {
            opened.add("Branches");
            for (int i = 0; i < found.size(); i++) {
                Place branch = new Place(Place.Kind.BRANCH, place.path() + "[" + i + "]");
                scopes.add(new ScopeView(found.get(i), branch, "Branches"));
            }
        }
    }

    private void processors() {
        for (StateScope found : state.scopes()) {
            if (isPlainObject(found.node())) {
                String field = found.node().path().token();
                opened.add(field);
                scopes.add(new ScopeView(found, new Place(Place.Kind.PROCESSOR, place.path()), field));
            }
        }
    }

    private static boolean isPlainObject(Object node) {
        return node instanceof ObjectNode object && object.tag().isEmpty();
    }

    String name() {
        return state.name();
    }

    ObjectNode node() {
        return state.node();
    }

    /** The scope that it stands in. */
    ScopeView scope() {
        return scope;
    }

    Place place() {
        return place;
    }

    /** The scopes that stand in it. */
    List<ScopeView> scopes() {
        return scopes;
    }

    /** Whether a field's value is among its scopes, or it has no such field. */
    boolean opens(String field) {
        return opened.contains(field) || !node().has(field);
    }

    /** As it is written; empty if it is no string. */
    String type() {
        return node().get("Type").orElse(null) instanceof TextNode text ? text.value() : "";
    }
}
