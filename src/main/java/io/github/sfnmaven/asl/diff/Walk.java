package io.github.sfnmaven.asl.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the changes into order, along the wanted definition. */
final class Walk {
    private final Matching matching;
    private final List<Change> changes = new ArrayList<>();

    private Walk(Matching matching) {
        this.matching = matching;
    }

    static List<Change> between(ScopeView deployed, ScopeView wanted) {
        Walk walk = new Walk(Matching.of(deployed, wanted));
        walk.scope(wanted);
        return walk.changes;
    }

    private void scope(ScopeView wanted) {
        Optional<ScopeView> deployed = matching.other(wanted);
        deployed.ifPresent(other -> Comparison.scopes(other, wanted, matching, changes::add));
        wanted.states().forEach(this::state);
        deployed.ifPresent(this::gone);
    }

    private void state(StateView wanted) {
        Optional<StateView> deployed = matching.other(wanted);
        if (deployed.isEmpty()) {
            changes.add(new Change.Added(wanted.place(), wanted.type()));
            wanted.scopes().forEach(this::scope);
            return;
        }
        name(deployed.get(), wanted);
        Comparison.states(deployed.get(), wanted, matching, changes::add);
        scopes(deployed.get(), wanted);
    }

    private void name(StateView deployed, StateView wanted) {
        String from = deployed.place().path();
        String to = wanted.place().path();
        if (!deployed.name().equals(wanted.name())) {
            changes.add(new Change.Renamed(from, to));
        } else if (matching.other(wanted.scope())
                .filter(deployed.scope()::equals)
                .isEmpty()) {
            changes.add(new Change.Moved(from, to));
        }
    }

    private void scopes(StateView deployed, StateView wanted) {
        order(deployed, wanted);
        for (ScopeView scope : wanted.scopes()) {
            Optional<ScopeView> other = matching.other(scope);
            if (other.isEmpty()) {
                changes.add(new Change.Added(scope.place(), ""));
            } else if (!other.get().field().equals(scope.field())) {
                changes.add(new Change.Changed(
                        wanted.place(),
                        Part.of("processor"),
                        Optional.of(new Value(other.get().field())),
                        Optional.of(new Value(scope.field()))));
            }
            scope(scope);
        }
        for (ScopeView scope : deployed.scopes()) {
            if (matching.other(scope).isEmpty()) {
                changes.add(new Change.Removed(scope.place(), ""));
                gone(scope);
            }
        }
    }

    private void order(StateView deployed, StateView wanted) {
        List<Integer> order = wanted.scopes().stream()
                .flatMap(scope -> matching.other(scope).stream())
                .filter(scope -> scope.field().equals("Branches"))
                .map(deployed.scopes()::indexOf)
                .toList();
        Comparison.order("Branches", order, wanted.place(), changes::add);
    }

    private void gone(ScopeView deployed) {
        for (StateView state : deployed.states()) {
            if (matching.isFree(state)) {
                changes.add(new Change.Removed(state.place(), state.type()));
                state.scopes().forEach(this::gone);
            }
        }
    }
}
