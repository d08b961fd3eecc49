package io.github.sfnmaven.tree;

import java.util.List;

/** Compares trees by what they say. The reader bounds their depth, so plain recursion will do. */
final class SameValue {
    private SameValue() {}

    static boolean of(TreeNode a, TreeNode b) {
        if (!a.tag().equals(b.tag())) {
            return false;
        }
        if (a instanceof ObjectNode left && b instanceof ObjectNode right) {
            return members(left, right);
        }
        if (a instanceof ArrayNode left && b instanceof ArrayNode right) {
            return items(left.items(), right.items());
        }
        if (a instanceof TextNode left && b instanceof TextNode right) {
            return left.value().equals(right.value());
        }
        if (a instanceof NumberNode left && b instanceof NumberNode right) {
            return left.value().compareTo(right.value()) == 0;
        }
        if (a instanceof BooleanNode left && b instanceof BooleanNode right) {
            return left.value() == right.value();
        }
        return a instanceof NullNode && b instanceof NullNode;
    }

    private static boolean members(ObjectNode a, ObjectNode b) {
        List<Member> members = a.members();
        return members.size() == b.members().size()
                && members.stream()
                        .allMatch(member -> b.get(member.name())
                                .filter(value -> of(member.value(), value))
                                .isPresent());
    }

    private static boolean items(List<TreeNode> a, List<TreeNode> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!of(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }
}
