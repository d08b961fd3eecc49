package io.github.sfnmaven.asl.rule.shape;

import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.function.Consumer;

/**
 * A field that stands in a definition, and its value.
 *
 * @param owner the object that it stands in
 */
record FieldValue(ShapedObject owner, Field field, TreeNode value) {
    /**
     * Goes through all fields that stand where they may. Others are reported, and their values with them; so are YAML
     * tags, with which nobody knows what the value will be.
     */
    static void forEach(StateMachine machine, Consumer<FieldValue> check) {
        machine.objects()
                .forEach(owner -> owner.node()
                        .members()
                        .forEach(member -> owner.shape()
                                .field(member.name())
                                .filter(field -> !field.isForeignTo(owner.language()))
                                .filter(field -> member.value().tag().isEmpty())
                                .ifPresent(field -> check.accept(new FieldValue(owner, field, member.value())))));
    }

    String name() {
        return field.name();
    }

    /** The kind of the value where no expression stands for it. */
    ValueKind kind() {
        return field.kind().literal();
    }

    QueryLanguage language() {
        return owner.language();
    }

    /** Whether an expression stands for the value. */
    boolean isExpression() {
        return language() != QueryLanguage.JSONPATH
                && field.kind() instanceof ValueKind.Computed
                && value instanceof TextNode text
                && ValueKind.Computed.isExpression(text);
    }

    boolean fits() {
        return field.kind().fits(value, language());
    }
}
