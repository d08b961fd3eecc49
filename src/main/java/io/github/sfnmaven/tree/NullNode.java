package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;

/** Null, or nothing where YAML allows that. */
public record NullNode(JsonPointer path, SourceRange range, String tag) implements TreeNode {
    @Override
    public String kind() {
        return "null";
    }
}
