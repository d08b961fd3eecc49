package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;

/**
 * A field that stands in a definition, and its value.
 *
 * @param owner the object that it stands in
 * @param member its name and value as they are written
 */
public record FieldValue(ShapedObject owner, Field field, Member member) {
    /** The value behind the name. */
    public TreeNode value() {
        return member.value();
    }

    /** Whether it is for another query language than that of its owner. It is reported, and its value with it. */
    public boolean isForeign() {
        return field.isForeignTo(owner.language());
    }

    /** Whether it stands where it may and its value is known: with a YAML tag nobody knows what it will be. */
    boolean isInPlace() {
        return !isForeign() && value().tag().isEmpty();
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
                && value() instanceof TextNode text
                && ValueKind.Computed.isExpression(text);
    }

    /** Whether the value is of the right kind. */
    public boolean fits() {
        return field.kind().fits(value(), language());
    }
}
