package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.Quote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values that YAML aliases refer to. Each alias is replaced by a copy of its value that has its own path and keeps
 * the place of the original. A few lines of aliases to aliases can stand for billions of values, so the copies are
 * counted.
 */
final class Anchors {
    private static final int MOST_COPIES = 100_000;

    private final Map<String, TreeNode> values = new HashMap<>();
    private int copies;

    void put(String name, TreeNode value) {
        values.put(name, value);
    }

    /**
     * @param at the offset of the alias
     * @param depth of the place that the copy takes
     */
    TreeNode resolve(String name, int at, JsonPointer path, int depth) throws Unreadable {
        TreeNode value = values.get(name);
        int end = at + name.length() + 1;
        if (value == null) {
            throw new Unreadable(
                    TreeRules.YAML_SYNTAX,
                    Fault.at(at, "The alias " + Quote.of("*" + name) + " refers to no value")
                            .to(end)
                            .hint("a value with the anchor " + Quote.of("&" + name) + " must be complete before it"));
        }
        return copy(value, at, path, depth);
    }

    /** A copy for another place; also for the members that a merge key brings in. */
    TreeNode copy(TreeNode value, int at, JsonPointer path, int depth) throws Unreadable {
        if (++copies > MOST_COPIES) {
            throw new Unreadable(
                    TreeRules.YAML_SYNTAX, Fault.at(at, "The aliases unfold to more than " + MOST_COPIES + " values"));
        }
        if (value instanceof ObjectNode object) {
            refuseDepth(at, depth);
            List<Member> members = new ArrayList<>();
            for (Member member : object.members()) {
                JsonPointer below = path.child(member.name());
                members.add(new Member(member.name(), member.nameRange(), copy(member.value(), at, below, depth + 1)));
            }
            return new ObjectNode(path, object.range(), object.tag(), members);
        }
        if (value instanceof ArrayNode array) {
            refuseDepth(at, depth);
            List<TreeNode> items = new ArrayList<>();
            for (TreeNode item : array.items()) {
                items.add(copy(item, at, path.child(items.size()), depth + 1));
            }
            return new ArrayNode(path, array.range(), array.tag(), items);
        }
        return copyOfScalar(value, path);
    }

    private static TreeNode copyOfScalar(TreeNode value, JsonPointer path) {
        if (value instanceof TextNode text) {
            return new TextNode(path, text.range(), text.tag(), text.value(), text.source());
        }
        if (value instanceof NumberNode number) {
            return new NumberNode(path, number.range(), number.tag(), number.value());
        }
        if (value instanceof BooleanNode bool) {
            return new BooleanNode(path, bool.range(), bool.tag(), bool.value());
        }
        return new NullNode(path, value.range(), value.tag());
    }

    private static void refuseDepth(int at, int depth) throws Unreadable {
        if (depth >= TreeReader.DEEPEST) {
            throw JsonReader.tooDeep(at);
        }
    }
}
