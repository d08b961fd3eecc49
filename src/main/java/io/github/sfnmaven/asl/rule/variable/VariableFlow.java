package io.github.sfnmaven.asl.rule.variable;

import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.BitSet;
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

    /**
     * States that lead to each other begin with the same variables: each assigned on a way into their group or within
     * it. So every group is looked at once, after all groups that lead to it.
     */
    private void follow(String start, BitSet around) {
        Map<String, List<Step>> steps = new HashMap<>();
        scope.states().forEach((name, state) -> steps.put(name, steps(state)));
        if (!steps.containsKey(start)) {
            return;
        }
        Components components = new Components(
                start, name -> stepsOf(name, steps).stream().map(Step::target).toList());
        before(start).or(around);
        List<List<String>> all = components.all();
        for (int i = all.size() - 1; i >= 0; i--) {
            follow(all.get(i), steps, components);
        }
    }

    private void follow(List<String> group, Map<String, List<Step>> steps, Components components) {
        BitSet common = new BitSet();
        for (String name : group) {
            common.or(before(name));
            stepsOf(name, steps).stream()
                    .filter(step -> components.areTogether(name, step.target()))
                    .forEach(step -> common.or(step.assigned()));
        }
        group.forEach(name -> before.put(name, common));
        for (String name : group) {
            for (Step step : stepsOf(name, steps)) {
                if (!components.areTogether(name, step.target())) {
                    BitSet next = before(step.target());
                    next.or(common);
                    next.or(step.assigned());
                }
            }
        }
    }

    private static List<Step> stepsOf(String name, Map<String, List<Step>> steps) {
        return steps.getOrDefault(name, List.of());
    }

    private BitSet before(String name) {
        return before.computeIfAbsent(name, any -> new BitSet());
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
        if (owner.get(field).orElse(null) instanceof TextNode target
                && scope.states().containsKey(target.value())) {
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
