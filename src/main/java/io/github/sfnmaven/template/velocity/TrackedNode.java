package io.github.sfnmaven.template.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTTextblock;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;
import org.apache.velocity.util.StringBuilderWriter;

/** Stands before a node of a template and tells the run that the rendering got there. */
final class TrackedNode extends SimpleNode {
    private final Node node;
    private final RenderRun run;
    private RenderRun.Place place;
    private Origin origin;
    private final boolean verbatim;

    private TrackedNode(Node node, RenderRun run) {
        super(0);
        this.node = node;
        this.run = run;
        this.place = new RenderRun.Place(node.getTemplateName(), 1, 1);
        this.origin = new Origin(node.getTemplateName(), 1);
        this.verbatim = node instanceof ASTText || node instanceof ASTTextblock;
    }

    /** Puts a tracked node before every statement, reference and stretch of text below a node not yet initialised. */
    static void track(Node parent, RenderRun run) {
        boolean holdsStatements = parent instanceof ASTBlock || parent instanceof ASTprocess;
        for (int i = 0; i < parent.jjtGetNumChildren(); i++) {
            Node child = parent.jjtGetChild(i);
            track(child, run);
            if (holdsStatements) {
                parent.jjtAddChild(new TrackedNode(child, run), i);
            }
        }
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer writer) throws IOException {
        run.budget().step();
        RenderRun.Place before = run.place();
        Writer writerBefore = run.writer();
        run.at(place, writer);
        if (writer instanceof OutputWriter output) {
            output.at(origin, verbatim);
        }
        int length =
                writer instanceof StringBuilderWriter part ? part.getBuilder().length() : 0;
        boolean rendered = node.render(context, writer);
        if (writer instanceof StringBuilderWriter part) {
            run.budget().text(part.getBuilder().length() - length);
        }
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
