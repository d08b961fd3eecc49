package io.github.sfnmaven.template.check;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Optional;

/**
 * Compares a definition file with what a template makes of it. A placeholder may stand for any value, and so may a
 * function of the template.
 */
final class DefinitionDifference {
    private DefinitionDifference() {}

    /** The first value of the file that the template has otherwise, or that has a member more or less there. */
    static Optional<TreeNode> first(TreeNode file, TreeNode template) {
        if (Call.of(template).isPresent() || isPlaceholder(file) || isPlaceholder(template)) {
            return Optional.empty();
        }
        if (file instanceof ObjectNode left && template instanceof ObjectNode right) {
            return members(left, right);
        }
        if (file instanceof ArrayNode left && template instanceof ArrayNode right) {
            return items(left, right);
        }
        if (file instanceof TextNode left && template instanceof TextNode right) {
            boolean same = left.value().equals(right.value())
                    || fits(left.value(), right.value())
                    || fits(right.value(), left.value());
            return same ? Optional.empty() : Optional.of(file);
        }
        return file.sameValue(template) ? Optional.empty() : Optional.of(file);
    }

    private static Optional<TreeNode> members(ObjectNode file, ObjectNode template) {
        for (Member member : file.members()) {
            Optional<TreeNode> other = template.get(member.name());
            Optional<TreeNode> found =
                    other.isEmpty() ? Optional.of(member.value()) : first(member.value(), other.get());
            if (found.isPresent()) {
                return found;
            }
        }
        return file.members().size() == template.members().size() ? Optional.empty() : Optional.of(file);
    }

    private static Optional<TreeNode> items(ArrayNode file, ArrayNode template) {
        int common = Math.min(file.items().size(), template.items().size());
        for (int i = 0; i < common; i++) {
            Optional<TreeNode> found =
                    first(file.items().get(i), template.items().get(i));
            if (found.isPresent()) {
                return found;
            }
        }
        return file.items().size() == template.items().size() ? Optional.empty() : Optional.of(file);
    }

    private static boolean isPlaceholder(TreeNode node) {
        return node instanceof TextNode text
                && text.value().startsWith("${")
                && text.value().indexOf('}') == text.value().length() - 1;
    }

    /** Whether a text is what becomes of one with placeholders. */
    private static boolean fits(String pattern, String text) {
        List<Placeholder> placeholders =
                Placeholder.in(pattern).stream().filter(Placeholder::closed).toList();
        if (placeholders.isEmpty()
                || !text.startsWith(pattern.substring(0, placeholders.get(0).begin()))) {
            return false;
        }
        int at = placeholders.get(0).begin();
        for (int i = 0; i < placeholders.size(); i++) {
            boolean last = i == placeholders.size() - 1;
            int end = last ? pattern.length() : placeholders.get(i + 1).begin();
            String between = pattern.substring(placeholders.get(i).end(), end);
            int found = last ? text.length() - between.length() : text.indexOf(between, at);
            if (found < at || !text.startsWith(between, found)) {
                return false;
            }
            at = found + between.length();
        }
        return true;
    }
}
