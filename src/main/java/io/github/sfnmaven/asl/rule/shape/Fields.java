package io.github.sfnmaven.asl.rule.shape;

import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.TreeNode;
import java.util.function.BiConsumer;

/** Goes through the fields that a definition has and should have. */
final class Fields {
    private Fields() {}

    /** Each field that stands in the definition, with its value. */
    static void forEach(StateMachine machine, BiConsumer<Field, TreeNode> check) {
        machine.objects()
                .forEach(object -> object.node()
                        .members()
                        .forEach(member -> object.shape()
                                .field(member.name())
                                .ifPresent(field -> check.accept(field, member.value()))));
    }
}
