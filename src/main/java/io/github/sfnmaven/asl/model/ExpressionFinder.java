package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.expression.Expression;
import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.expression.JsonataExpression;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.PathKind;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayList;
import java.util.List;

/** Finds every string of a state that is evaluated and reads it, once for all rules. */
final class ExpressionFinder {
    private final ShapedObject owner;
    private final Field field;
    private final List<ExpressionSite> found;

    private ExpressionFinder(ShapedObject owner, Field field, List<ExpressionSite> found) {
        this.owner = owner;
        this.field = field;
        this.found = found;
    }

    static List<ExpressionSite> in(List<ShapedObject> objects) {
        List<ExpressionSite> found = new ArrayList<>();
        for (ShapedObject owner : objects) {
            for (FieldValue each : owner.fields()) {
                if (!each.isForeign()) {
                    new ExpressionFinder(owner, each.field(), found).value(each.value());
                }
            }
        }
        return found;
    }

    private void value(TreeNode value) {
        ValueKind kind = field.kind();
        if (kind instanceof ValueKind.Path path && value instanceof TextNode text) {
            add(text, path.kind() == PathKind.REFERENCE_OR_CALL ? pathOrCall(text) : JsonPath.parse(text.value()));
        } else if (owner.language() == QueryLanguage.JSONPATH && kind.literal() instanceof ValueKind.Data) {
            template(value);
        } else if (owner.language() == QueryLanguage.JSONATA
                && (kind instanceof ValueKind.Computed || kind instanceof ValueKind.Data)) {
            jsonata(value);
        }
    }

    /** In a payload template, what stands behind a name that ends in {@code .$} is evaluated. */
    private void template(TreeNode value) {
        if (value instanceof ObjectNode object) {
            for (Member member : object.members()) {
                if (DynamicName.is(member.name()) && member.value() instanceof TextNode text) {
                    add(text, pathOrCall(text));
                } else {
                    template(member.value());
                }
            }
        } else if (value instanceof ArrayNode array) {
            array.items().forEach(this::template);
        }
    }

    private void jsonata(TreeNode value) {
        if (value instanceof TextNode text) {
            if (JsonataExpression.isMeantBy(text.value())) {
                add(text, JsonataExpression.parse(text.value()));
            }
        } else if (value instanceof ObjectNode object) {
            object.members().forEach(member -> jsonata(member.value()));
        } else if (value instanceof ArrayNode array) {
            array.items().forEach(this::jsonata);
        }
    }

    private void add(TextNode node, Expression expression) {
        found.add(new ExpressionSite(owner, field, node, expression));
    }

    private static Expression pathOrCall(TextNode text) {
        String value = text.value();
        return IntrinsicCall.isMeantBy(value) ? IntrinsicCall.parse(value) : JsonPath.parse(value);
    }
}
