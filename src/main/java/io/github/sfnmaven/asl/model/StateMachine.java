package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A definition, right or wrong.
 *
 * @param root the whole
 * @param type what it is deployed as
 * @param language of the states that ask for none
 * @param top the scope of the state machine itself
 */
public record StateMachine(ObjectNode root, StateMachineType type, QueryLanguage language, StateScope top) {
    public static StateMachine of(ObjectNode root, StateMachineType type) {
        QueryLanguage language = QueryLanguage.of(root, QueryLanguage.JSONPATH);
        return new StateMachine(root, type, language, new ScopeReader(language).scope("the state machine", root));
    }

    /** Every scope, the outer before those within it. */
    public List<StateScope> scopes() {
        List<StateScope> found = new ArrayList<>(List.of(top));
        for (int i = 0; i < found.size(); i++) {
            found.get(i).states().values().forEach(state -> found.addAll(state.scopes()));
        }
        return found;
    }

    /** Every state of every scope. */
    public Stream<State> states() {
        return scopes().stream().flatMap(scope -> scope.states().values().stream());
    }
}
