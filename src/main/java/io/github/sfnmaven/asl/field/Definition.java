package io.github.sfnmaven.asl.field;

import io.github.sfnmaven.asl.model.QueryLanguage;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.model.UnknownState;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All objects of a definition that have a {@link Shape}. What the language leaves to the user is not among them. */
public final class Definition {
    private final List<ShapedObject> found = new ArrayList<>();

    private Definition() {}

    /** The outer objects before the inner ones. */
    public static List<ShapedObject> objects(StateMachine machine) {
        Definition definition = new Definition();
        definition.add(machine.root(), StatesLanguage.STATE_MACHINE, Optional.empty(), machine.language());
        for (StateScope scope : machine.scopes()) {
            for (State state : scope.states().values()) {
                definition.addState(state);
            }
        }
        return definition.found;
    }

    /** Those of one state: itself, its retriers and rules, and its branches, but not the states within them. */
    public static List<ShapedObject> objects(State state) {
        Definition definition = new Definition();
        definition.addState(state);
        return definition.found;
    }

    private void addState(State state) {
        // Which fields a state of an unknown type has, nobody knows.
        boolean unknown = state instanceof UnknownState
                && state.node().get("Type").filter(TextNode.class::isInstance).isPresent();
        if (!unknown) {
            ShapedObject object = ShapedObject.of(state);
            found.add(object);
            addFields(state.node(), object.shape(), object.language());
        }
    }

    private void add(ObjectNode node, Shape shape, Optional<Member> member, QueryLanguage language) {
        found.add(new ShapedObject(node, shape, member, false, language));
        addFields(node, shape, language);
    }

    private void addFields(ObjectNode node, Shape shape, QueryLanguage language) {
        for (Member member : node.members()) {
            // What stands in a field of the other language is not worth a second finding.
            Optional<ValueKind> kind = shape.field(member.name())
                    .filter(field -> !field.isForeignTo(language))
                    .map(Field::kind);
            if (kind.isEmpty()) {
                continue;
            }
            if (kind.get() instanceof ValueKind.Shaped shaped && member.value() instanceof ObjectNode object) {
                add(object, shaped.shape().get(), Optional.of(member), language);
            } else if (kind.get() instanceof ValueKind.Listed listed && member.value() instanceof ArrayNode array) {
                for (TreeNode item : array.items()) {
                    if (item instanceof ObjectNode object) {
                        add(object, listed.shape().get(), Optional.empty(), language);
                    }
                }
            }
        }
    }
}
