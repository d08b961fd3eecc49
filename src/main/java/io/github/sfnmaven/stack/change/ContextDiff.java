package io.github.sfnmaven.stack.change;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The properties that differ between a resource as it is and as it would be. For emulators, which name none. */
final class ContextDiff {
    private ContextDiff() {}

    /**
     * Compares BeforeContext and AfterContext of a change.
     *
     * @param before JSON with the resource's Properties; null or unreadable: nothing is said
     */
    static List<PropertyChange> between(@Nullable String before, @Nullable String after, Secrets secrets) {
        Optional<ObjectNode> old = properties(before);
        Optional<ObjectNode> wanted = properties(after);
        if (old.isEmpty() || wanted.isEmpty()) {
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>();
        old.get().members().forEach(member -> names.add(member.name()));
        wanted.get().members().forEach(member -> names.add(member.name()));
        List<PropertyChange> changes = new ArrayList<>();
        for (String name : names) {
            Optional<TreeNode> from = old.get().member(name).map(Member::value);
            Optional<TreeNode> to = wanted.get().member(name).map(Member::value);
            boolean same = from.isPresent() && to.isPresent() && from.get().sameValue(to.get());
            if (!same) {
                changes.add(new PropertyChange(
                        name,
                        from.map(value -> text(value, secrets)),
                        to.map(value -> text(value, secrets)),
                        Replacement.NONE));
            }
        }
        return changes;
    }

    private static Optional<ObjectNode> properties(@Nullable String context) {
        return Optional.ofNullable(context)
                .flatMap(text -> TreeReader.read(SourceFile.of("context.json", text), TreeReader.Syntax.JSON)
                        .root())
                .flatMap(ContextDiff::object)
                .flatMap(root -> root.get("Properties"))
                .flatMap(ContextDiff::object);
    }

    private static Optional<ObjectNode> object(TreeNode node) {
        return node instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    private static String text(TreeNode value, Secrets secrets) {
        return secrets.hide(value instanceof TextNode text ? text.value() : JsonWriter.compact(value));
    }
}
