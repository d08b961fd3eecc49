package io.github.sfnmaven.asl.rule.graph;

import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.model.Transition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which states of a scope can be reached. Grows as further starting points are added. */
final class Reach {
    private final StateScope scope;
    private final Set<String> reached = new HashSet<>();

    /** What can be reached from StartAt. */
    Reach(StateScope scope) {
        this.scope = scope;
        scope.start().ifPresent(start -> add(start.target().value()));
    }

    /** The scopes of which it is worth saying what cannot be reached. */
    static List<StateScope> scopes(StateMachine machine) {
        return machine.view(Clear.class, Clear::of).scopes();
    }

    private record Clear(List<StateScope> scopes) {
        static Clear of(StateMachine machine) {
            // The service does not look for unreachable states where none is terminal.
            boolean endless = NoTerminalState.isEndless(machine.top());
            return new Clear(machine.scopes().stream()
                    .skip(endless ? 1 : 0)
                    .filter(scope -> hasUnreached(scope) && !LooseEnds.in(scope))
                    .toList());
        }

        private static boolean hasUnreached(StateScope scope) {
            return new Reach(scope).reached.size() < scope.states().size();
        }
    }

    boolean has(State state) {
        return reached.contains(state.name());
    }

    /** Adds a state and all that it leads to; returns the names that are new, in the order of discovery. */
    Set<String> add(String name) {
        Set<String> discovered = new LinkedHashSet<>();
        Deque<String> left = new ArrayDeque<>();
        left.add(name);
        while (!left.isEmpty()) {
            String next = left.remove();
            if (scope.states().containsKey(next) && reached.add(next)) {
                discovered.add(next);
                for (Transition transition : scope.states().get(next).transitions()) {
                    left.add(transition.target().value());
                }
            }
        }
        return discovered;
    }

    /** The states that no other state leads to. */
    static Set<String> withoutPredecessor(StateScope scope) {
        Set<String> names = new LinkedHashSet<>(scope.states().keySet());
        scope.states()
                .values()
                .forEach(state -> state.transitions().stream()
                        .map(transition -> transition.target().value())
                        .filter(target -> !target.equals(state.name()))
                        .forEach(names::remove));
        return names;
    }
}
