package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Compares the fields of two objects that are the same state, or the same scope. */
final class Comparison {
    private static final Set<String> TARGETS = Set.of("StartAt", "Next", "Default");
    private static final Set<String> LISTS = Set.of("Choices", "Retry", "Catch");

    private final Matching matching;
    private final Consumer<Change> changes;
    private final ScopeView deployed;
    private final ScopeView wanted;
    private final Place place;

    private Comparison(Matching matching, Consumer<Change> changes, List<ScopeView> scopes, Place place) {
        this.matching = matching;
        this.changes = changes;
        this.deployed = scopes.get(0);
        this.wanted = scopes.get(1);
        this.place = place;
    }

    /** All of a state but its scopes. */
    static void states(StateView deployed, StateView wanted, Matching matching, Consumer<Change> changes) {
        Comparison comparison =
                new Comparison(matching, changes, List.of(deployed.scope(), wanted.scope()), wanted.place());
        comparison.tag(deployed.node(), wanted.node());
        for (String field : names(deployed.node(), wanted.node())) {
            if (!deployed.opens(field) || !wanted.opens(field)) {
                comparison.field(
                        field, deployed.node().get(field), wanted.node().get(field));
            }
        }
    }

    /** All of a scope but its states. */
    static void scopes(ScopeView deployed, ScopeView wanted, Matching matching, Consumer<Change> changes) {
        Comparison comparison = new Comparison(matching, changes, List.of(deployed, wanted), wanted.place());
        for (String field : names(deployed.node(), wanted.node())) {
            if (!field.equals("States")) {
                comparison.field(
                        field, deployed.node().get(field), wanted.node().get(field));
            }
        }
        comparison.value(Part.of("States"), deployed.rest(), wanted.rest());
    }

    /** The names of the wanted object, then those that are no more. */
    private static Set<String> names(ObjectNode deployed, ObjectNode wanted) {
        Set<String> names = new LinkedHashSet<>();
        wanted.members().stream().map(Member::name).forEach(names::add);
        deployed.members().stream().map(Member::name).forEach(names::add);
        return names;
    }

    private void tag(TreeNode from, TreeNode to) {
        value(Part.of("YAML tag"), tag(from), tag(to));
    }

    private static Optional<Value> tag(TreeNode node) {
        return node.tag().isEmpty() ? Optional.empty() : Optional.of(new Value("!" + node.tag()));
    }

    private void field(String field, Optional<TreeNode> from, Optional<TreeNode> to) {
        if (LISTS.contains(field) && Item.areIn(from) && Item.areIn(to)) {
            items(field, Item.of(field, from), Item.of(field, to));
        } else {
            member(Part.of(field), TARGETS.contains(field), from, to);
        }
    }

    private void items(String field, List<Item> from, List<Item> to) {
        Pairs<Item> pairs = new Pairs<>(from, to).by(Item::key);
        if (field.equals("Choices")) {
            pairs.byIndex();
        }
        for (int i = 0; i < to.size(); i++) {
            Item item = to.get(i);
            pairs.origin(i)
                    .ifPresentOrElse(
                            origin -> item(origin, item),
                            () -> changes.accept(new Change.Changed(
                                    place, item.part(), Optional.empty(), Optional.of(Value.of(item.node())))));
        }
        pairs.gone()
                .forEach(item -> changes.accept(
                        new Change.Changed(place, item.part(), Optional.of(Value.of(item.node())), Optional.empty())));
        order(field, pairs.order(), place, changes);
    }

    /** Reports items that stay and stand in another order, which matters in all lists of a definition. */
    static void order(String field, List<Integer> order, Place place, Consumer<Change> changes) {
        List<Integer> before = order.stream().sorted().toList();
        if (!before.equals(order)) {
            changes.accept(new Change.Changed(
                    place, Part.order(field), Optional.of(new Value(before)), Optional.of(new Value(order))));
        }
    }

    private void item(Item from, Item to) {
        for (String name : names(from.node(), to.node())) {
            member(
                    to.part().member(name),
                    name.equals("Next"),
                    from.node().get(name),
                    to.node().get(name));
        }
    }

    private void member(Part part, boolean isTarget, Optional<TreeNode> from, Optional<TreeNode> to) {
        if (from.isEmpty() || to.isEmpty()) {
            value(part, from.map(Value::of), to.map(Value::of));
        } else if (!from.get().sameValue(to.get()) && !(isTarget && follows(from.get(), to.get()))) {
            values(part, from.get(), to.get());
        }
    }

    /** Of objects that have a name in common only what is not the same in them. */
    private void values(Part part, TreeNode from, TreeNode to) {
        if (from instanceof ObjectNode before
                && to instanceof ObjectNode now
                && before.tag().isEmpty()
                && now.tag().isEmpty()
                && now.members().stream().anyMatch(member -> before.has(member.name()))) {
            for (String name : names(before, now)) {
                member(part.member(name), false, before.get(name), now.get(name));
            }
        } else {
            value(part, Optional.of(Value.of(from)), Optional.of(Value.of(to)));
        }
    }

    private void value(Part part, Optional<Value> from, Optional<Value> to) {
        if (!from.equals(to)) {
            changes.accept(new Change.Changed(place, part, from, to));
        }
    }

    /** Whether both names are of the same state, which has another name now. */
    private boolean follows(TreeNode from, TreeNode to) {
        return from instanceof TextNode before
                && to instanceof TextNode now
                && before.tag().equals(now.tag())
                && deployed.state(before.value())
                        .flatMap(matching::other)
                        .filter(state -> wanted.state(now.value()).equals(Optional.of(state)))
                        .isPresent();
    }
}
