package io.github.sfnmaven.asl.diff;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Which state of the deployed definition is which of the wanted one. */
final class Matching {
    private final Map<StateView, StateView> states = new HashMap<>();
    private final Map<ScopeView, ScopeView> scopes = new HashMap<>();
    private final Map<String, Integer> deployedNames = new HashMap<>();
    private final Map<String, Integer> wantedNames = new HashMap<>();

    private Matching() {}

    static Matching of(ScopeView deployed, ScopeView wanted) {
        Matching matching = new Matching();
        eachState(deployed, state -> matching.deployedNames.merge(state.name(), 1, Integer::sum));
        eachState(wanted, state -> matching.wantedNames.merge(state.name(), 1, Integer::sum));
        matching.pair(deployed, wanted);
        matching.findMoved(deployed, wanted);
        return matching;
    }

    /** What a state is on the other side, whichever side it is of. */
    Optional<StateView> other(StateView state) {
        return Optional.ofNullable(states.get(state));
    }

    Optional<ScopeView> other(ScopeView scope) {
        return Optional.ofNullable(scopes.get(scope));
    }

    boolean isFree(StateView state) {
        return !states.containsKey(state);
    }

    /** Whether it is on both sides under one name. */
    boolean keepsName(StateView state) {
        return other(state).filter(other -> other.name().equals(state.name())).isPresent();
    }

    /** Whether one may have got the other's name: states of these names got fewer, or more. */
    boolean isRenamable(StateView deployed, StateView wanted) {
        return isGone(deployed) && isCome(wanted);
    }

    private boolean isGone(StateView deployed) {
        return isFree(deployed) && surplus(deployed.name()) < 0;
    }

    private boolean isCome(StateView wanted) {
        return isFree(wanted) && surplus(wanted.name()) > 0;
    }

    /** How many states of a name are more than before. Where none are, one that is missed stands in another scope. */
    private int surplus(String name) {
        return wantedNames.getOrDefault(name, 0) - deployedNames.getOrDefault(name, 0);
    }

    /** They are the same state, and so are the states in their scopes as far as that can be told. */
    void pair(StateView deployed, StateView wanted) {
        states.put(deployed, wanted);
        states.put(wanted, deployed);
        Pairs<ScopeView> pairs = ScopePairs.of(deployed, wanted);
        for (int i = 0; i < wanted.scopes().size(); i++) {
            ScopeView scope = wanted.scopes().get(i);
            pairs.origin(i).ifPresent(origin -> pair(origin, scope));
        }
    }

    private void pair(ScopeView deployed, ScopeView wanted) {
        scopes.put(deployed, wanted);
        scopes.put(wanted, deployed);
        for (StateView state : wanted.states()) {
            deployed.state(state.name())
                    .filter(other -> isFree(other) && isFree(state))
                    .ifPresent(other -> pair(other, state));
        }
        if (deployed.states().stream().anyMatch(this::isGone)
                && wanted.states().stream().anyMatch(this::isCome)) {
            findSameContent(deployed, wanted);
            new SameReferences(deployed, wanted, this).pair();
            // Of two that were alike, one may be known now.
            findSameContent(deployed, wanted);
        }
    }

    private void findSameContent(ScopeView deployed, ScopeView wanted) {
        SameContent.pair(
                deployed.states().stream().filter(this::isGone).toList(),
                wanted.states().stream().filter(this::isCome).toList(),
                this);
    }

    /** A state that left its scope is looked for by its name and type. */
    private void findMoved(ScopeView deployed, ScopeView wanted) {
        Map<List<String>, Candidates> byName = new LinkedHashMap<>();
        eachState(deployed, state -> candidates(byName, state).ifPresent(found -> found.addDeployed(state)));
        eachState(wanted, state -> candidates(byName, state).ifPresent(found -> found.addWanted(state)));
        // The outer before the inner, whose scopes may have moved with them.
        byName.values().forEach(found -> found.pair(this));
    }

    private Optional<Candidates> candidates(Map<List<String>, Candidates> byName, StateView state) {
        List<String> key = List.of(state.name(), state.type());
        return isFree(state) ? Optional.of(byName.computeIfAbsent(key, any -> new Candidates())) : Optional.empty();
    }

    private static void eachState(ScopeView scope, Consumer<StateView> action) {
        for (StateView state : scope.states()) {
            action.accept(state);
            state.scopes().forEach(inner -> eachState(inner, action));
        }
    }
}
