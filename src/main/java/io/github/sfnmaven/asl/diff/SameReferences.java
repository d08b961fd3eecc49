package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds renamed states by their neighbours: the same states refer to them, at the same places, and they go on to a
 * common state or, both of them, nowhere. Starts from the states with known counterparts; each pair found may lead to
 * the next.
 */
final class SameReferences {
    /**
     * What sets a reference of a state apart from its others.
     *
     * @param rest of a choice rule or catcher what it says beside the target
     */
    private record Label(String field, Optional<Value> rest) {}

    /** @param source a state; empty for StartAt */
    private record Site(Optional<StateView> source, Label label) {}

    private record Reference(Site site, StateView target) {}

    private final Matching matching;
    private final Map<StateView, List<Reference>> outgoing = new HashMap<>();
    private final Map<StateView, List<Site>> incoming = new HashMap<>();
    private final Deque<StateView> known = new ArrayDeque<>();
    private final List<Reference> deployedStart;
    private final List<Reference> wantedStart;

    SameReferences(ScopeView deployed, ScopeView wanted, Matching matching) {
        this.matching = matching;
        deployedStart = read(deployed);
        wantedStart = read(wanted);
        deployed.states().stream()
                .filter(state -> matching.other(state)
                        .filter(other -> other.scope() == wanted)
                        .isPresent())
                .forEach(known::add);
    }

    void pair() {
        follow(deployedStart, wantedStart);
        while (!known.isEmpty()) {
            StateView state = known.remove();
            follow(outgoing(state), outgoing(matching.other(state).orElseThrow()));
        }
    }

    private List<Reference> outgoing(StateView state) {
        return outgoing.getOrDefault(state, List.of());
    }

    private void follow(List<Reference> deployed, List<Reference> wanted) {
        if (deployed.stream().noneMatch(reference -> matching.isFree(reference.target))) {
            return;
        }
        Map<Label, List<StateView>> byLabel = new HashMap<>();
        wanted.forEach(reference -> byLabel.computeIfAbsent(reference.site.label, any -> new ArrayList<>())
                .add(reference.target));
        for (Reference reference : deployed) {
            StateView target = reference.target;
            byLabel.getOrDefault(reference.site.label, List.of()).stream()
                    .filter(other -> isSame(target, other))
                    .findFirst()
                    .ifPresent(other -> {
                        matching.pair(target, other);
                        known.add(target);
                    });
        }
    }

    private boolean isSame(StateView deployed, StateView wanted) {
        return matching.isRenamable(deployed, wanted)
                && deployed.type().equals(wanted.type())
                && goOnAlike(outgoing(deployed), outgoing(wanted))
                && counterparts(deployed).equals(sites(wanted));
    }

    private boolean goOnAlike(List<Reference> deployed, List<Reference> wanted) {
        return (deployed.isEmpty() && wanted.isEmpty())
                || deployed.stream()
                        .anyMatch(reference -> matching.other(reference.target)
                                .filter(target -> wanted.stream()
                                        .anyMatch(other -> other.target == target
                                                && other.site.label.equals(reference.site.label)))
                                .isPresent());
    }

    /** The places that name a wanted state, those in states aside of which nobody knows what they were. */
    private Set<Site> sites(StateView wanted) {
        return incoming.getOrDefault(wanted, List.of()).stream()
                .filter(site -> site.source.filter(matching::isFree).isEmpty())
                .collect(Collectors.toSet());
    }

    /** The same of a deployed state, in terms of the wanted definition. */
    private Set<Site> counterparts(StateView deployed) {
        return incoming.getOrDefault(deployed, List.of()).stream()
                .filter(site -> site.source.filter(matching::isFree).isEmpty())
                .map(site -> new Site(site.source.flatMap(matching::other), site.label))
                .collect(Collectors.toSet());
    }

    /** Takes down all references of a scope and returns StartAt. */
    private List<Reference> read(ScopeView scope) {
        for (StateView state : scope.states()) {
            List<Reference> found = new ArrayList<>();
            for (String field : List.of("Next", "Default")) {
                Site site = new Site(Optional.of(state), new Label(field, Optional.empty()));
                found.addAll(reference(scope, site, state.node().get(field)));
            }
            for (String field : List.of("Choices", "Catch")) {
                for (ObjectNode item : items(state.node(), field)) {
                    Label label = new Label(field, Optional.of(Value.without(item, "Next")));
                    found.addAll(reference(scope, new Site(Optional.of(state), label), item.get("Next")));
                }
            }
            outgoing.put(state, found);
        }
        Site start = new Site(Optional.empty(), new Label("StartAt", Optional.empty()));
        return reference(scope, start, scope.node().get("StartAt"));
    }

    private List<Reference> reference(ScopeView scope, Site site, Optional<TreeNode> target) {
        Optional<StateView> found =
                target.flatMap(node -> node instanceof TextNode text ? scope.state(text.value()) : Optional.empty());
        found.ifPresent(state ->
                incoming.computeIfAbsent(state, any -> new ArrayList<>()).add(site));
        return found.map(state -> List.of(new Reference(site, state))).orElse(List.of());
    }

    private static List<ObjectNode> items(ObjectNode state, String field) {
        return state.get(field).orElse(null) instanceof ArrayNode array
                ? array.items().stream()
                        .filter(ObjectNode.class::isInstance)
                        .map(ObjectNode.class::cast)
                        .toList()
                : List.of();
    }
}
