package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A field that stands in a definition, and its value.
 *
 * @param owner the object that it stands in
 */
public record FieldValue(ShapedObject owner, Field field, TreeNode value) {
    /**
     * The fields of an object that stand where they may. Others are reported, and their values with them; so are YAML
     * tags, with which nobody knows what the value will be.
     */
    static List<FieldValue> of(ShapedObject owner) {
        List<FieldValue> found = new ArrayList<>();
        for (Member member : owner.node().members()) {
            if (member.value().tag().isEmpty()) {
                owner.shape()
                        .field(member.name())
                        .filter(field -> !field.isForeignTo(owner.language()))
                        .ifPresent(field -> found.add(new FieldValue(owner, field, member.value())));
            }
        }
        return found;
    }

    /** The field's name. */
    public String name() {
        return field.name();
    }

    /** The kind of the value where no expression stands for it. */
    public ValueKind kind() {
        return field.kind().literal();
    }

    /** The query language where it stands. */
    public QueryLanguage language() {
        return owner.language();
    }

    /** Whether an expression stands for the value. */
    public boolean isExpression() {
        return language() != QueryLanguage.JSONPATH
                && field.kind() instanceof ValueKind.Computed
                && value instanceof TextNode text
                && ValueKind.Computed.isExpression(text);
    }

    /** Whether the value is of the right kind. */
    public boolean fits() {
        return field.kind().fits(value, language());
    }
}
