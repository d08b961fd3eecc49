package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.template.rule.TemplateRules;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTAddNode;
import org.apache.velocity.runtime.parser.node.ASTComparisonNode;
import org.apache.velocity.runtime.parser.node.ASTEQNode;
import org.apache.velocity.runtime.parser.node.ASTMathNode;
import org.apache.velocity.runtime.parser.node.ASTNENode;
import org.apache.velocity.runtime.parser.node.MathUtils;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Arithmetic and comparisons. Velocity makes texts of whole lists for them, works with numbers of any length, and says
 * nothing where a text is no number.
 */
final class OperationNode extends GuardedNode {
    OperationNode(Node node, RenderRun run) {
        super(node, run);
    }

    static boolean isOperation(Node node) {
        return node instanceof ASTMathNode || node instanceof ASTComparisonNode;
    }

    @Override
    public @Nullable Object value(InternalContextAdapter context) {
        Object left = child(0, context);
        Object right = child(1, context);
        // Velocity's node of != is one of == too.
        if (node() instanceof ASTNENode) {
            return !areEqual(left, right);
        }
        if (node() instanceof ASTEQNode) {
            return areEqual(left, right);
        }
        if (node() instanceof ASTComparisonNode comparison) {
            return compare(comparison, left, right);
        }
        return node() instanceof ASTAddNode && (left instanceof String || right instanceof String)
                ? concat(left, right)
                : calculate((ASTMathNode) node(), left, right, context);
    }

    private boolean areEqual(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null) {
            return left == right;
        }
        if (isPlural(left) || isPlural(right)) {
            budget().walk(left);
            budget().walk(right);
            return left.equals(right);
        }
        if (left instanceof String text && right instanceof String other) {
            budget().text(text.length() == other.length() ? text.length() : 0);
            return text.equals(other);
        }
        if (left instanceof TemplateObject || right instanceof TemplateObject) {
            return left.equals(right);
        }
        Optional<Number> number = number(left);
        Optional<Number> other = number(right);
        boolean numbers = number.isPresent() && other.isPresent();
        return numbers
                ? MathUtils.compare(number.get(), other.get()) == 0
                : left.toString().equals(right.toString());
    }

    private boolean compare(ASTComparisonNode comparison, @Nullable Object left, @Nullable Object right) {
        Optional<Number> number = required(left);
        Optional<Number> other = required(right);
        return number.isPresent()
                && other.isPresent()
                && comparison.numberTest(MathUtils.compare(number.get(), other.get()));
    }

    private @Nullable Object concat(@Nullable Object left, @Nullable Object right) {
        for (Object part : new @Nullable Object[] {left, right}) {
            if (part != null && !(part instanceof String || part instanceof Number || part instanceof Boolean)) {
                error(TemplateRules.REFERENCE_NOT_TEXT, "'" + shown(part) + "' cannot be added to a text");
                return null;
            }
        }
        String text = left == null ? "" : left.toString();
        String end = right == null ? "" : right.toString();
        budget().text(text.length() + end.length());
        budget().stored(text);
        budget().stored(end);
        return text.concat(end);
    }

    private @Nullable Object calculate(
            ASTMathNode operator, @Nullable Object left, @Nullable Object right, InternalContextAdapter context) {
        Optional<Number> number = required(left);
        Optional<Number> other = required(right);
        if (number.isEmpty() || other.isEmpty()) {
            return null;
        }
        try {
            Number result = operator.perform(number.get(), other.get(), context);
            if (result == null) {
                error(TemplateRules.UNDEFINED_REFERENCE, "'" + shown(number.get()) + "' cannot be divided by 0");
            } else {
                number(result);
            }
            return result;
        } catch (ArithmeticException e) {
            error(TemplateRules.UNDEFINED_REFERENCE, "This cannot be calculated: " + e.getMessage());
            return null;
        }
    }

    /** An operand as number. What is undefined has been reported, or the template asks for it quietly. */
    private Optional<Number> required(@Nullable Object value) {
        Optional<Number> number = number(value);
        if (value != null && number.isEmpty()) {
            error(TemplateRules.UNDEFINED_REFERENCE, "'" + shown(value) + "' is not a number");
        }
        return number;
    }

    private Optional<Number> number(@Nullable Object value) {
        Optional<Number> number = Numbers.of(value);
        if (number.isPresent() && Numbers.isTooLong(number.get())) {
            throw abort(
                    "A number of the template has more than " + Numbers.MAX_DIGITS + " digits: a loop runs too long");
        }
        return number;
    }

    private static boolean isPlural(Object value) {
        return value instanceof Collection || value instanceof Map;
    }
}
