package io.github.sfnmaven.asl.rule.choice;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Comparator;
import java.util.Set;

/** A text that is the same for values that say the same, members in any order. */
final class Fingerprint {
    private final StringBuilder out = new StringBuilder();

    /** Of an object without some of its members; empty if none is left. */
    static String of(ObjectNode object, Set<String> without) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.members(object, without);
        return fingerprint.out.toString();
    }

    private void members(ObjectNode object, Set<String> without) {
        object.members().stream()
                .filter(member -> !without.contains(member.name()))
                .sorted(Comparator.comparing(Member::name))
                .forEach(member -> {
                    text(member.name());
                    value(member.value());
                });
    }

    /** Readers bound how deep values are nested. */
    private void value(TreeNode value) {
        if (value instanceof ObjectNode object) {
            out.append('{');
            members(object, Set.of("Comment"));
            out.append('}');
        } else if (value instanceof ArrayNode array) {
            out.append('[');
            array.items().forEach(this::value);
            out.append(']');
        } else if (value instanceof TextNode text) {
            text(text.value());
        } else if (value instanceof NumberNode number) {
            out.append('#').append(number.value().stripTrailingZeros()).append(' ');
        } else if (value instanceof BooleanNode bool) {
            out.append(bool.value() ? '+' : '-');
        } else {
            out.append('0');
        }
    }

    /** With its length before it, so that no text can look like two. */
    private void text(String text) {
        out.append('"').append(text.length()).append(':').append(text);
    }
}
