package io.github.sfnmaven.asl.diff;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a part of a definition says, wherever it stands: names in alphabetical order, a YAML tag as an object <code>
 * {"!Tag": value}</code>. Two are equal where {@link TreeNode#sameValue} says so.
 *
 * @param plain maps, lists, strings, numbers, booleans or null, as {@link JsonWriter} takes them
 */
public record Value(@Nullable Object plain) {
    /** The longest number that is written without exponent. */
    private static final int DIGITS = 40;

    static Value of(TreeNode node) {
        return new Value(plain(node));
    }

    /** An object without one of its members. */
    static Value without(ObjectNode node, String name) {
        return new Value(members(node, name));
    }

    /** A string in single quotes, anything else as JSON on one line. */
    String text() {
        return plain instanceof String string ? "'" + string + "'" : plain == null ? "null" : JsonWriter.compact(plain);
    }

    static @Nullable Object plain(TreeNode node) {
        Object untagged = untagged(node);
        return node.tag().isEmpty() ? untagged : Collections.singletonMap("!" + node.tag(), untagged);
    }

    private static @Nullable Object untagged(TreeNode node) {
        if (node instanceof ObjectNode object) {
            return members(object, "");
        }
        if (node instanceof ArrayNode array) {
            List<@Nullable Object> items = new ArrayList<>(array.items().size());
            array.items().forEach(item -> items.add(plain(item)));
            return Collections.unmodifiableList(items);
        }
        if (node instanceof TextNode text) {
            return text.value();
        }
        if (node instanceof NumberNode number) {
            return number(number.value());
        }
        return node instanceof BooleanNode bool ? bool.value() : null;
    }

    private static Map<String, @Nullable Object> members(ObjectNode node, String without) {
        Map<String, @Nullable Object> members = new TreeMap<>();
        for (Member member : node.members()) {
            if (without.isEmpty() || !member.name().equals(without)) {
                members.put(member.name(), plain(member.value()));
            }
        }
        return Collections.unmodifiableMap(members);
    }

    /** One form for each number, so that 1.0 is 1. */
    private static BigDecimal number(BigDecimal value) {
        BigDecimal shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 && shortest.scale() > -DIGITS ? shortest.setScale(0) : shortest;
    }
}
