package io.github.sfnmaven.asl.rule.template;

import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.FieldValue;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Goes through payload templates: the data that states with JSONPath make. */
final class TemplateMembers {
    private TemplateMembers() {}

    /** The arrays and objects in the templates of a state machine. */
    private record All(List<TreeNode> nodes) {
        static All of(StateMachine machine) {
            List<TreeNode> found = new ArrayList<>();
            for (FieldValue field : machine.fields()) {
                if (field.language() == QueryLanguage.JSONPATH && field.kind() instanceof ValueKind.Data) {
                    add(field.value(), found);
                }
            }
            return new All(found);
        }
    }

    /** Calls for every object in a template, at any depth; not for what stands behind names that end in .$. */
    static void objects(StateMachine machine, Consumer<ObjectNode> check) {
        nodes(machine, node -> {
            if (node instanceof ObjectNode object) {
                check.accept(object);
            }
        });
    }

    /** As {@link #objects}, for arrays as well, in the order of the file. */
    static void nodes(StateMachine machine, Consumer<TreeNode> check) {
        machine.view(All.class, All::of).nodes().forEach(check);
    }

    private static void add(TreeNode value, List<TreeNode> found) {
        if (!value.tag().isEmpty()) {
            return;
        }
        if (value instanceof ObjectNode object) {
            found.add(object);
            for (Member member : object.members()) {
                if (!DynamicName.is(member.name())) {
                    add(member.value(), found);
                }
            }
        } else if (value instanceof ArrayNode array) {
            found.add(array);
            array.items().forEach(item -> add(item, found));
        }
    }
}
