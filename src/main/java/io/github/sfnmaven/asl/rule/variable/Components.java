package io.github.sfnmaven.asl.rule.variable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * The strongly connected components of a graph that can be reached from a node: groups of nodes each of which leads to
 * all others of its group. Tarjan's algorithm without recursion, in linear time.
 */
final class Components {
    private record Visit(String node, Iterator<String> successors) {}

    private final Function<String, List<String>> successors;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Deque<Visit> visits = new ArrayDeque<>();
    private final Map<String, Integer> componentOf = new HashMap<>();
    private final List<List<String>> components = new ArrayList<>();

    Components(String start, Function<String, List<String>> successors) {
        this.successors = successors;
        enter(start);
        while (!visits.isEmpty()) {
            Visit visit = visits.peek();
            if (visit.successors().hasNext()) {
                follow(visit.node(), visit.successors().next());
            } else {
                leave(visits.pop().node());
            }
        }
    }

    /** The components; each stands behind all that it leads to. */
    List<List<String>> all() {
        return components;
    }

    boolean areTogether(String node, String other) {
        return known(componentOf, node) == known(componentOf, other);
    }

    private static int known(Map<String, Integer> numbers, String node) {
        return Objects.requireNonNull(numbers.get(node));
    }

    private void enter(String node) {
        numbers.put(node, numbers.size());
        lowest.put(node, known(numbers, node));
        open.push(node);
        visits.push(new Visit(node, successors.apply(node).iterator()));
    }

    private void follow(String node, String next) {
        if (!numbers.containsKey(next)) {
            enter(next);
        } else if (!componentOf.containsKey(next)) {
            lowest.merge(node, known(numbers, next), Math::min);
        }
    }

    private void leave(String node) {
        int low = known(lowest, node);
        if (low == known(numbers, node)) {
            close(node);
        }
        if (!visits.isEmpty()) {
            lowest.merge(visits.peek().node(), low, Math::min);
        }
    }

    private void close(String root) {
        List<String> component = new ArrayList<>();
        String node;
        do {
            node = open.pop();
            componentOf.put(node, components.size());
            component.add(node);
        } while (!node.equals(root));
        components.add(component);
    }
}
