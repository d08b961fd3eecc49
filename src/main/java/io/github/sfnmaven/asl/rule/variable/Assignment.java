package io.github.sfnmaven.asl.rule.variable;

import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A variable that a state assigns.
 *
 * @param member of Assign
 * @param name without the .$ of JSONPath
 */
record Assignment(Member member, String name) {
    static final String ASSIGN = "Assign";

    /** Those of a state machine, state by state. */
    private record All(List<Assignment> assignments) {}

    static List<Assignment> in(StateMachine machine) {
        return machine.view(
                        All.class,
                        all -> new All(
                                all.states().stream().flatMap(Assignment::in).toList()))
                .assignments();
    }

    /** Of the state itself, of its rules and its catchers. */
    static Stream<Assignment> in(State state) {
        return state.objects().stream()
                .filter(owner -> owner.shape().field(ASSIGN).isPresent())
                .flatMap(owner -> of(owner).stream());
    }

    /** Whether all that the state assigns can be told from the definition. */
    static boolean areKnown(State state) {
        if (state.objects().isEmpty() || state.objects().stream().anyMatch(owner -> owner.misspells(ASSIGN))) {
            return false;
        }
        return state.objects().stream()
                .filter(owner -> owner.shape().field(ASSIGN).isPresent())
                .flatMap(owner -> owner.node().get(ASSIGN).stream())
                .allMatch(assign -> assign instanceof ObjectNode && assign.tag().isEmpty());
    }

    private static List<Assignment> of(ShapedObject owner) {
        return of(owner.node(), owner.language());
    }

    /** Of an object with Assign. */
    static List<Assignment> of(ObjectNode owner, QueryLanguage language) {
        if (owner.get(ASSIGN).orElse(null) instanceof ObjectNode assign) {
            return assign.members().stream()
                    .map(member -> new Assignment(member, DynamicName.plain(member.name(), language)))
                    .toList();
        }
        return List.of();
    }
}
