package io.github.sfnmaven.asl.rule.template;

import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.function.Consumer;

/** Goes through payload templates: the data that states with JSONPath make. */
final class TemplateMembers {
    static final String DYNAMIC = ".$";

    private TemplateMembers() {}

    /** Calls for every object in a template, at any depth; not for what stands behind names that end in .$. */
    static void objects(StateMachine machine, Consumer<ObjectNode> check) {
        templates(
                machine,
                template -> walk(template, node -> {
                    if (node instanceof ObjectNode object) {
                        check.accept(object);
                    }
                }));
    }

    /** Calls for every template. */
    static void templates(StateMachine machine, Consumer<TreeNode> check) {
        machine.objects()
                .filter(owner -> owner.language() == QueryLanguage.JSONPATH)
                .forEach(owner -> owner.node()
                        .members()
                        .forEach(member -> owner.shape()
                                .field(member.name())
                                .filter(field -> !field.isForeignTo(owner.language()))
                                .filter(field -> field.kind().literal() instanceof ValueKind.Data)
                                .ifPresent(field -> check.accept(member.value()))));
    }

    /** Calls for a value and everything in it, in the order of the file. */
    static void walk(TreeNode value, Consumer<TreeNode> check) {
        if (!value.tag().isEmpty()) {
            return;
        }
        check.accept(value);
        if (value instanceof ObjectNode object) {
            object.members().stream()
                    .filter(member -> !member.name().endsWith(DYNAMIC))
                    .forEach(member -> walk(member.value(), check));
        } else if (value instanceof ArrayNode array) {
            array.items().forEach(item -> walk(item, check));
        }
    }
}
