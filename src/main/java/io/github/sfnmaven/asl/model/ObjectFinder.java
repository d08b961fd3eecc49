package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.Shape;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the shapes of the language through a definition, but not into the states of a scope. */
final class ObjectFinder {
    private final QueryLanguage language;
    private final List<ShapedObject> found = new ArrayList<>();

    private ObjectFinder(QueryLanguage language) {
        this.language = language;
    }

    /** The definition itself. */
    static List<ShapedObject> inRoot(ObjectNode root, QueryLanguage language) {
        ObjectFinder finder = new ObjectFinder(language);
        finder.add(new ShapedObject(root, StatesLanguage.STATE_MACHINE, Optional.empty(), false, language));
        return finder.found;
    }

    /**
     * A state, its retriers, catchers and rules, its branches; the state first. Nothing of one with an unknown type.
     */
    static List<ShapedObject> inState(
            Member member, ObjectNode node, Optional<StateType> type, QueryLanguage language) {
        if (type.isEmpty()
                && node.get("Type").filter(TextNode.class::isInstance).isPresent()) {
            return List.of();
        }
        ObjectFinder finder = new ObjectFinder(language);
        finder.add(new ShapedObject(node, StatesLanguage.state(type), Optional.of(member), true, language));
        return finder.found;
    }

    private void add(ShapedObject object) {
        found.add(object);
        for (FieldValue each : object.fields()) {
            // What stands in a field of the other language is not worth a second finding.
            if (!each.isForeign()) {
                addValue(each.field().kind(), each.member());
            }
        }
    }

    private void addValue(ValueKind kind, Member member) {
        if (kind instanceof ValueKind.Shaped shaped && member.value() instanceof ObjectNode object) {
            add(object, shaped.shape().get(), Optional.of(member));
        } else if (kind instanceof ValueKind.Listed listed && member.value() instanceof ArrayNode array) {
            for (TreeNode item : array.items()) {
                if (item instanceof ObjectNode object) {
                    add(object, listed.shape().get(), Optional.empty());
                }
            }
        }
    }

    private void add(ObjectNode node, Shape shape, Optional<Member> member) {
        add(new ShapedObject(node, shape, member, false, language));
    }
}
