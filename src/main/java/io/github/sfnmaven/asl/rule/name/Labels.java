package io.github.sfnmaven.asl.rule.name;

import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.TextNode;
import java.util.stream.Stream;

/** The Labels of a definition. */
final class Labels {
    private Labels() {}

    static Stream<TextNode> of(StateMachine machine) {
        return machine.states(StateType.MAP).stream()
                .flatMap(state -> state.node().get("Label").stream())
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast);
    }
}
