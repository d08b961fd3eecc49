package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** A JSON or YAML value that knows its place. */
public sealed interface TreeNode permits ObjectNode, ArrayNode, TextNode, NumberNode, BooleanNode, NullNode {
    JsonPointer path();

    /** The value as it is written, quotes and brackets included. */
    SourceRange range();

    /** The YAML tag without its exclamation mark, such as {@code Sub}; empty where there is none. */
    String tag();

    /** What messages call such a value: {@code an object}, {@code a string}, … */
    String kind();

    /** The values in it, one level down. */
    default List<TreeNode> children() {
        return List.of();
    }

    /** Itself and all values in it, however deep, in the order of the file. */
    default Stream<TreeNode> all() {
        List<TreeNode> found = new ArrayList<>();
        Deque<TreeNode> left = new ArrayDeque<>();
        left.push(this);
        while (!left.isEmpty()) {
            TreeNode node = left.pop();
            found.add(node);
            List<TreeNode> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                left.push(children.get(i));
            }
        }
        return found.stream();
    }

    /**
     * Whether both say the same, wherever they stand: members in any order, numbers by value ({@code 1} is
     * {@code 1.0}), tags included.
     */
    default boolean sameValue(TreeNode other) {
        return SameValue.of(this, other);
    }
}
