package io.github.sfnmaven.template.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTFloatingPointLiteral;
import org.apache.velocity.runtime.parser.node.ASTIntegerLiteral;
import org.apache.velocity.runtime.parser.node.ASTIntegerRange;
import org.apache.velocity.runtime.parser.node.ASTMap;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTTextblock;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.util.StringBuilderWriter;

/** Stands before a node of a template and tells the run that the rendering got there. */
final class TrackedNode extends SimpleNode {
    /** How deep the nodes of a template may nest: a level of blocks takes two, one of brackets too. */
    private static final int DEEPEST = 300;

    private final Node node;
    private final RenderRun run;
    private RenderRun.Place place;
    private Origin origin;
    private final boolean verbatim;
    private final int weight;

    private TrackedNode(Node node, RenderRun run, int weight) {
        super(0);
        this.node = node;
        this.run = run;
        this.weight = weight;
        this.place = new RenderRun.Place(node.getTemplateName(), 1, 1);
        this.origin = new Origin(node.getTemplateName(), 1);
        this.verbatim = node instanceof ASTText || node instanceof ASTTextblock;
    }

    /**
     * Puts a tracked node before every statement, reference and stretch of text below a node not yet initialised, and a
     * guarded one in the place of every expression that could take long.
     */
    static void track(Node parent, RenderRun run) {
        track(parent, run, 0);
    }

    /** @return how many nodes are evaluated when the parent is rendered once, blocks in it aside */
    private static int track(Node parent, RenderRun run, int depth) {
        if (depth > DEEPEST) {
            run.at(RenderRun.Place.of(parent), run.writer());
            throw new RenderingAborted("The template nests too deep");
        }
        boolean isNumber = parent instanceof ASTIntegerLiteral || parent instanceof ASTFloatingPointLiteral;
        if (isNumber && parent.getFirstToken().image.length() > Numbers.MAX_DIGITS) {
            run.at(RenderRun.Place.of(parent), run.writer());
            throw new RenderingAborted("A number of the template has more than " + Numbers.MAX_DIGITS + " digits");
        }
        boolean holdsStatements = parent instanceof ASTBlock || parent instanceof ASTprocess;
        int weight = 1;
        for (int i = 0; i < parent.jjtGetNumChildren(); i++) {
            Node child = parent.jjtGetChild(i);
            int part = track(child, run, depth + 1);
            weight += child instanceof ASTBlock ? 0 : part;
            Node guarded = guard(child, run);
            if (holdsStatements) {
                parent.jjtAddChild(new TrackedNode(child, run, part), i);
            } else if (parent instanceof ASTMap && i % 2 == 0) {
                parent.jjtAddChild(new KeyNode(guarded, run), i);
            } else if (guarded != child) {
                parent.jjtAddChild(guarded, i);
            }
        }
        return weight;
    }

    private static Node guard(Node child, RenderRun run) {
        if (OperationNode.isOperation(child)) {
            return new OperationNode(child, run);
        }
        return child instanceof ASTIntegerRange ? new RangeNode(child, run) : child;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        RenderRun.Place before = run.place();
        Writer writerBefore = run.writer();
        run.at(place, writer);
        run.budget().steps(weight);
        int depth = run.budget().enter();
        int blocks = run.openBlocks();
        if (writer instanceof OutputWriter output) {
            output.at(origin, verbatim);
        }
        int length =
                writer instanceof StringBuilderWriter part ? part.getBuilder().length() : 0;
        boolean rendered = node.render(context, writer);
        if (writer instanceof StringBuilderWriter part) {
            run.budget().text(part.getBuilder().length() - length);
        }
        run.budget().leave(depth);
        run.close(blocks);
        run.at(before, writerBefore);
        return rendered;
    }

    @Override
    public Object init(InternalContextAdapter context, Object data) {
        // Velocity forgets its tokens, and with them most places, when it initialises the node.
        place = RenderRun.Place.of(node);
        origin = new Origin(node.getTemplateName(), place.line());
        return node.init(context, data);
    }

    @Override
    public String literal() {
        return node.literal();
    }
}
