package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;

/** A JSON or YAML value that knows its place. */
public sealed interface TreeNode permits ObjectNode, ArrayNode, TextNode, NumberNode, BooleanNode, NullNode {
    JsonPointer path();

    /** The value as it is written, quotes and brackets included. */
    SourceRange range();

    /** The YAML tag without its exclamation mark, such as {@code Sub}; empty where there is none. */
    String tag();

    /** What messages call such a value: {@code an object}, {@code a string}, … */
    String kind();

    /**
     * Whether both say the same, wherever they stand: members in any order, numbers by value ({@code 1} is
     * {@code 1.0}), tags included.
     */
    default boolean sameValue(TreeNode other) {
        return SameValue.of(this, other);
    }
}
