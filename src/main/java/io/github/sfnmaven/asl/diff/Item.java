package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A retrier, a catcher or a choice rule.
 *
 * @param key what it is known by on the other side: the errors in any order, or all that a choice rule says beside its
 *     target
 */
record Item(Part part, ObjectNode node, Object key) {
    /** Whether the field is missing or a list of which each item can be looked at. */
    static boolean areIn(Optional<TreeNode> field) {
        return field.isEmpty()
                || (field.get() instanceof ArrayNode array
                        && array.tag().isEmpty()
                        && !array.items().isEmpty()
                        && array.items().stream()
                                .allMatch(item ->
                                        item instanceof ObjectNode && item.tag().isEmpty()));
    }

    static List<Item> of(String field, Optional<TreeNode> value) {
        List<Item> items = new ArrayList<>();
        if (value.orElse(null) instanceof ArrayNode array) {
            for (TreeNode item : array.items()) {
                items.add(of(field, items.size(), (ObjectNode) item));
            }
        }
        return items;
    }

    private static Item of(String field, int index, ObjectNode node) {
        if (field.equals("Choices")) {
            return new Item(new Part(field, String.valueOf(index), ""), node, Value.without(node, "Next"));
        }
        if (!(node.get("ErrorEquals").orElse(null) instanceof ArrayNode array)
                || array.items().isEmpty()
                || !array.items().stream().allMatch(TextNode.class::isInstance)) {
            return new Item(new Part(field, "#" + index, ""), node, index);
        }
        List<String> errors =
                array.items().stream().map(error -> ((TextNode) error).value()).toList();
        String names = errors.stream().collect(Collectors.joining(", "));
        return new Item(
                new Part(field, names, ""), node, errors.stream().sorted().toList());
    }
}
