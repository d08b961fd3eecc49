package io.github.sfnmaven.asl.rule.variable;

import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which variables may be assigned when a state of a scope begins: those of any way to it. A state's Assign takes effect
 * when the state is left by Next or Default, that of a rule or a catcher on its own way.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer guide</a>
 */
final class VariableFlow {
    /** A way out of a state and what is assigned on it. */
    private record Step(String target, BitSet assigned) {}

    private final StateScope scope;
    private final Map<String, Integer> numbers;
    private final Map<String, BitSet> before = new HashMap<>();

    /**
     * @param numbers of all variables of the definition
     * @param around what is assigned when the scope begins
     */
    VariableFlow(StateScope scope, Map<String, Integer> numbers, BitSet around) {
        this.scope = scope;
        this.numbers = numbers;
        scope.start().ifPresent(start -> follow(start.target().value(), around));
    }

    /** What may be assigned when the state begins; empty if there is no way to it. */
    Optional<BitSet> before(State state) {
        return Optional.ofNullable(before.get(state.name()));
    }

    private void follow(String start, BitSet around) {
        Map<String, List<Step>> steps = new HashMap<>();
        Deque<String> left = new ArrayDeque<>();
        reach(start, around, new BitSet(), left);
        while (!left.isEmpty()) {
            String name = left.remove();
            BitSet here = before.getOrDefault(name, new BitSet());
            State state = scope.states().get(name);
            if (state != null) {
                steps.computeIfAbsent(name, any -> steps(state))
                        .forEach(step -> reach(step.target(), here, step.assigned(), left));
            }
        }
    }

    private void reach(String name, BitSet here, BitSet assigned, Deque<String> left) {
        BitSet known = before.get(name);
        BitSet next = known == null ? new BitSet() : (BitSet) known.clone();
        next.or(here);
        next.or(assigned);
        if (!next.equals(known)) {
            before.put(name, next);
            left.add(name);
        }
    }

    private List<Step> steps(State state) {
        List<Step> steps = new ArrayList<>();
        addStep(state.node(), "Next", state, steps);
        addStep(state.node(), "Default", state, steps);
        for (String field : List.of("Choices", "Catch")) {
            if (state.node().get(field).orElse(null) instanceof ArrayNode items) {
                for (TreeNode item : items.items()) {
                    if (item instanceof ObjectNode object) {
                        addStep(object, "Next", state, steps);
                    }
                }
            }
        }
        return steps;
    }

    private void addStep(ObjectNode owner, String field, State state, List<Step> steps) {
        if (owner.get(field).orElse(null) instanceof TextNode target) {
            steps.add(new Step(target.value(), assigned(owner, state)));
        }
    }

    private BitSet assigned(ObjectNode owner, State state) {
        BitSet names = new BitSet();
        for (Assignment each : Assignment.of(owner, state.head().language())) {
            Integer number = numbers.get(each.name());
            if (number != null) {
                names.set(number);
            }
        }
        return names;
    }
}
