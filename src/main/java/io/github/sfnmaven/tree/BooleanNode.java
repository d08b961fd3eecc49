package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;

/** True or false. */
public record BooleanNode(JsonPointer path, SourceRange range, String tag, boolean value) implements TreeNode {
    @Override
    public String kind() {
        return "a boolean";
    }
}
