package io.github.sfnmaven.remote;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A value as it is sent, and the one of the file that it was made of.
 *
 * @param name the place of the name that the value stands behind
 * @param members by their names as they are sent
 * @param text what a string says as it is sent; empty for all others
 */
record SentNode(
        TreeNode origin,
        Optional<SourceRange> name,
        Map<String, SentNode> members,
        List<SentNode> items,
        Optional<String> text) {
    /** @param values for placeholders */
    static SentNode of(TreeNode root, Map<String, String> values) {
        return of(root, Optional.empty(), values);
    }

    private static SentNode of(TreeNode node, Optional<SourceRange> name, Map<String, String> values) {
        Map<String, SentNode> members = new LinkedHashMap<>();
        List<SentNode> items = new ArrayList<>();
        Optional<String> text = Optional.empty();
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                members.put(
                        Placeholder.fill(member.name(), values),
                        of(member.value(), Optional.of(member.nameRange()), values));
            }
        } else if (node instanceof ArrayNode array) {
            array.items().forEach(item -> items.add(of(item, Optional.empty(), values)));
        } else if (node instanceof TextNode string) {
            text = Optional.of(Placeholder.fill(string.value(), values));
        }
        return new SentNode(node, name, members, items, text);
    }

    /** For {@link io.github.sfnmaven.tree.JsonWriter}. */
    Object json() {
        if (origin instanceof ObjectNode) {
            Map<String, Object> object = new LinkedHashMap<>();
            members.forEach((key, value) -> object.put(key, value.json()));
            return object;
        }
        if (origin instanceof ArrayNode) {
            return items.stream().map(SentNode::json).toList();
        }
        return text.<Object>map(this::value).orElse(origin);
    }

    /** What came for a placeholder without quotes is a value of its own: {@code 300} is a number. */
    private Object value(String sent) {
        boolean bare = origin instanceof TextNode node && node.isBarePlaceholder();
        return bare
                ? TreeReader.read(SourceFile.of("value", sent), Syntax.JSON)
                        .root()
                        .<Object>map(root -> root)
                        .orElse(sent)
                : sent;
    }

    /** Where to point: to the value itself, or to the name of one that goes over many lines. */
    SourceRange place() {
        return isLarge() ? name.orElse(origin.range()) : origin.range();
    }

    boolean isRoot() {
        return origin.path().parent() == null;
    }

    boolean isLarge() {
        return origin instanceof ObjectNode || origin instanceof ArrayNode;
    }

    /** The smallest value at a place. */
    SentNode innermost(SourceLocation place) {
        return Stream.concat(members.values().stream(), items.stream())
                .filter(child -> child.origin.range().begin().compareTo(place) <= 0
                        && child.origin.range().end().compareTo(place) > 0)
                .findFirst()
                .map(child -> child.innermost(place))
                .orElse(this);
    }

    boolean isOpen() {
        return text.filter(Placeholder::isIn).isPresent();
    }
}
