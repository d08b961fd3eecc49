package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;
import java.util.List;

/** An array. */
public record ArrayNode(JsonPointer path, SourceRange range, String tag, List<TreeNode> items) implements TreeNode {
    public ArrayNode {
        items = List.copyOf(items);
    }

    @Override
    public List<TreeNode> children() {
        return items;
    }

    @Override
    public String kind() {
        return "an array";
    }
}
