package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.QueryLanguage;
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
 * @param scopes the state machine's own, then those within its states; the outer before the inner
 */
public record StateMachine(ObjectNode root, StateMachineType type, QueryLanguage language, List<StateScope> scopes) {
    public StateMachine {
        scopes = List.copyOf(scopes);
    }

    public static StateMachine of(ObjectNode root, StateMachineType type) {
        QueryLanguage otherwise = isMisplaced(root) ? QueryLanguage.UNKNOWN : QueryLanguage.JSONPATH;
        QueryLanguage language = QueryLanguage.of(root, otherwise);
        List<StateScope> scopes = new ArrayList<>();
        scopes.add(new ScopeReader(language).scope("the state machine", root));
        for (int i = 0; i < scopes.size(); i++) {
            scopes.get(i).states().values().forEach(state -> scopes.addAll(state.scopes()));
        }
        return new StateMachine(root, type, language, scopes);
    }

    /** The scope of the state machine itself. */
    public StateScope top() {
        return scopes.get(0);
    }

    /** Every state of every scope. */
    public Stream<State> states() {
        return scopes.stream().flatMap(scope -> scope.states().values().stream());
    }

    /** Everything that has a shape: the definition, the states, and what stands in them. */
    public Stream<ShapedObject> objects() {
        return Stream.concat(
                ObjectFinder.inRoot(root, language).stream(), states().flatMap(state -> state.objects().stream()));
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
}
