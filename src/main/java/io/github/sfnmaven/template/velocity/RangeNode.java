package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.template.rule.TemplateRules;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/** A range such as {@code [1..3]}, which is refused where no loop could come to its end. */
final class RangeNode extends GuardedNode {
    RangeNode(Node node, RenderRun run) {
        super(node, run);
    }

    @Override
    public @Nullable Object value(InternalContextAdapter context) {
        Object first = child(0, context);
        Object last = child(1, context);
        if (first == null || last == null) {
            return null;
        }
        Optional<Integer> from = whole(first);
        Optional<Integer> to = whole(last);
        if (from.isEmpty() || to.isEmpty()) {
            error(
                    TemplateRules.UNDEFINED_REFERENCE,
                    "'" + shown(from.isEmpty() ? first : last)
                            + "' is not a whole number, and a range goes from one to another");
            return null;
        }
        if (NumberRange.size(from.get(), to.get()) > Budget.STEPS) {
            throw abort("The range [" + from.get() + ".." + to.get() + "] has more than " + Budget.STEPS / 1_000_000
                    + " million numbers");
        }
        return new NumberRange(from.get(), to.get());
    }

    private static Optional<Integer> whole(Object value) {
        try {
            return Numbers.of(value).map(number -> new BigDecimal(number.toString()).intValueExact());
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
