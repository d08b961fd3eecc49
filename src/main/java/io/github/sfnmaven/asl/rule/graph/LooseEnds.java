package io.github.sfnmaven.asl.rule.graph;

import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.stream.Stream;

/**
 * Whether a scope holds a mistake, reported elsewhere, that hides where a state leads: a transition to nowhere, a
 * misspelt Next, a name that stands twice. What then seems unreachable or endless may only be the consequence.
 */
final class LooseEnds {
    private LooseEnds() {}

    static boolean in(StateScope scope) {
        boolean starts =
                scope.start().filter(start -> scope.has(start.target().value())).isPresent();
        return !starts
                || !scope.node().repeated().isEmpty()
                || scope.members().size() > scope.states().size()
                || !scope.repeated().isEmpty()
                || scope.states().values().stream().anyMatch(state -> isLoose(state, scope));
    }

    private static boolean isLoose(State state, StateScope scope) {
        boolean leadsNowhere = state.transitions().isEmpty() && !state.ends();
        return leadsNowhere
                || lacksNext(state)
                || state.transitions().stream()
                        .anyMatch(transition -> !scope.has(transition.target().value()))
                || state.objects().stream().anyMatch(LooseEnds::isUnclear);
    }

    /** Of a state with a catcher something may follow although it says nothing of it. */
    private static boolean lacksNext(State state) {
        boolean mayEnd = state.objects().stream()
                .anyMatch(object ->
                        object.isState() && object.shape().field("End").isPresent());
        return mayEnd && !state.ends() && !state.node().has("Next");
    }

    private static boolean isUnclear(ShapedObject object) {
        return !object.node().repeated().isEmpty()
                || Stream.of("Next", "Choices")
                        .anyMatch(name -> object.shape().required().contains(name)
                                && !object.node().has(name))
                || object.node().members().stream().anyMatch(member -> isUnclear(member, object));
    }

    private static boolean isUnclear(Member member, ShapedObject object) {
        boolean unknown = object.shape().field(member.name()).isEmpty();
        return unknown
                || switch (member.name()) {
                    case "Next", "Default" -> !(member.value() instanceof TextNode);
                    case "End" -> !(member.value() instanceof BooleanNode);
                    case "Choices", "Catch" -> !isListOfObjects(member.value()) || isEmptyChoices(member);
                    default -> false;
                };
    }

    private static boolean isEmptyChoices(Member member) {
        return member.name().equals("Choices")
                && member.value() instanceof ArrayNode array
                && array.items().isEmpty();
    }

    private static boolean isListOfObjects(TreeNode value) {
        return value instanceof ArrayNode array && array.items().stream().allMatch(ObjectNode.class::isInstance);
    }
}
