package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
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
        QueryLanguage language =
                QueryLanguage.of(root, isMisplaced(root) ? QueryLanguage.UNKNOWN : QueryLanguage.JSONPATH);
        return new StateMachine(root, type, language, new ScopeReader(language).scope("the state machine", root));
    }

    /**
     * A field that slipped into States is reported as a state that is no object; which language it names is not known.
     */
    private static boolean isMisplaced(ObjectNode root) {
        return root.get("States").orElse(null) instanceof ObjectNode states
                && states.get("QueryLanguage")
                        .filter(TextNode.class::isInstance)
                        .isPresent();
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
