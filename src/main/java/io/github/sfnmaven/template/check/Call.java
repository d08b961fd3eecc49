package io.github.sfnmaven.template.check;

import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A function of CloudFormation and what it is given, as key or as YAML tag.
 *
 * @param function as a key: {@code Ref}, {@code Fn::Sub}
 */
record Call(String function, TreeNode argument) {
    /** Empty if the value is something else. */
    static Optional<Call> of(TreeNode node) {
        String key = CloudFormation.SHORT_FORMS.get(node.tag());
        if (key != null) {
            return Optional.of(new Call(key, node));
        }
        if (node instanceof ObjectNode object && object.members().size() == 1) {
            Member only = object.members().get(0);
            boolean isFunction = CloudFormation.FUNCTIONS.contains(only.name());
            return isFunction ? Optional.of(new Call(only.name(), only.value())) : Optional.empty();
        }
        return Optional.empty();
    }

    boolean is(String name) {
        return function.equals(name);
    }

    /** The first argument, or the only one. */
    TreeNode first() {
        return argument instanceof ArrayNode array && !array.items().isEmpty()
                ? array.items().get(0)
                : argument;
    }

    /** The first argument, if it is a string. */
    Optional<TextNode> text() {
        return first() instanceof TextNode text ? Optional.of(text) : Optional.empty();
    }

    /** The resource that the first argument of Fn::GetAtt begins with. */
    static String resource(TextNode attribute) {
        return attribute.value().split("\\.", 2)[0];
    }

    /** The map with the values of Fn::Sub, if it is given one. */
    Optional<ObjectNode> values() {
        return argument instanceof ArrayNode array
                        && array.items().size() > 1
                        && array.items().get(1) instanceof ObjectNode map
                ? Optional.of(map)
                : Optional.empty();
    }

    /** The names that this map has values for. */
    Set<String> keys() {
        Set<String> keys = new HashSet<>();
        values().ifPresent(map -> map.members().forEach(member -> keys.add(member.name())));
        return keys;
    }
}
