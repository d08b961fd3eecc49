package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.RuleDescription;
import java.util.Map;
import java.util.Optional;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.util.DuckType;
import org.jspecify.annotations.Nullable;

/** Stands in the place of an expression of Velocity's that could take any time and memory, and knows its place. */
abstract class GuardedNode extends SimpleNode {
    private static final int LONGEST_SHOWN = 40;

    private final Node node;
    private final RenderRun run;
    private RenderRun.Place place;

    GuardedNode(Node node, RenderRun run) {
        super(0);
        this.node = node;
        this.run = run;
        this.place = run.place();
    }

    final Node node() {
        return node;
    }

    final Budget budget() {
        return run.budget();
    }

    @Override
    public final Object init(InternalContextAdapter context, Object data) {
        // The node of an operator begins behind the operator.
        Node first = node;
        while (first instanceof GuardedNode || first.jjtGetNumChildren() > 0) {
            first = first instanceof GuardedNode guarded ? guarded.node : first.jjtGetChild(0);
        }
        place = RenderRun.Place.of(first);
        return node.init(context, data);
    }

    @Override
    public final boolean evaluate(InternalContextAdapter context) {
        Object value = value(context);
        return value != null && DuckType.asBoolean(value, true);
    }

    @Override
    public final String literal() {
        return node.literal();
    }

    /** The value of an operand; a block of {@code #define} as its text. */
    final @Nullable Object child(int index, InternalContextAdapter context) {
        Object value = node.jjtGetChild(index).value(context);
        return value instanceof Renderable block ? run.textOf(block) : value;
    }

    final void error(RuleDescription rule, String message) {
        run.error(rule, place, message, Optional.empty());
    }

    final RenderingAborted abort(String message) {
        run.at(place, run.writer());
        return new RenderingAborted(message);
    }

    static String shown(Object value) {
        String text = kind(value);
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }

    private static String kind(Object value) {
        if (value instanceof Renderable) {
            return "a block";
        }
        return value instanceof Iterable ? "a list" : value instanceof Map ? "a map" : value.toString();
    }
}
