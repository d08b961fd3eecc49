package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;
import java.math.BigDecimal;

/** A number. */
public record NumberNode(JsonPointer path, SourceRange range, String tag, BigDecimal value) implements TreeNode {
    @Override
    public String kind() {
        return "a number";
    }

    /** Whether it is written with, or equals, a whole number. */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
