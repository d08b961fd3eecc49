package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.List;
import java.util.Optional;

/** A state, right or wrong: what a definition says of it as far as it can be understood. */
public sealed interface State
        permits ActionState, TaskState, ChoiceState, EndState, ParallelState, MapState, UnknownState {
    StateHead head();

    /** Empty if Type is missing, unknown or no string. */
    Optional<StateType> type();

    default String name() {
        return head().member().name();
    }

    default ObjectNode node() {
        return head().node();
    }

    /**
     * All states that it may go to, whatever its type. A field where it does not belong is one mistake; that its target
     * cannot be reached would be no second one.
     */
    default List<Transition> transitions() {
        return head().transitions();
    }

    /** Itself and all within it that has a shape, the states of its scopes aside; none if its type is unknown. */
    default List<ShapedObject> objects() {
        return head().objects();
    }

    /** What is evaluated in these objects, in the order of the file. */
    default List<ExpressionSite> expressions() {
        return head().expressions();
    }

    /** The scopes within it: branches, item processors. */
    default List<StateScope> scopes() {
        return List.of();
    }

    /** Whether an execution may end here. */
    default boolean ends() {
        return node().get("End")
                .filter(end -> end instanceof BooleanNode bool && bool.value())
                .isPresent();
    }
}
