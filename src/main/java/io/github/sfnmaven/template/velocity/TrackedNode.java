package io.github.sfnmaven.template.velocity;

import java.io.IOException;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTTextblock;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Stands before a node of a template and tells the run that the rendering got there. */
final class TrackedNode extends SimpleNode {
    private final Node node;
    private final RenderRun run;
    private final RenderRun.Place place;
    private final Origin origin;
    private final boolean verbatim;

    private TrackedNode(Node node, RenderRun run) {
        super(0);
        // Velocity forgets its tokens, and with them most places, when it initialises the tree.
        Token token = node.getFirstToken();
        String file = node.getTemplateName();
        this.node = node;
        this.run = run;
        this.place = new RenderRun.Place(file, token.beginLine, token.beginColumn);
        this.origin = new Origin(file, token.beginLine);
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
        boolean rendered = node.render(context, writer);
        run.at(before, writerBefore);
        return rendered;
    }

    @Override
    public Object init(InternalContextAdapter context, Object data) {
        return node.init(context, data);
    }

    @Override
    public String literal() {
        return node.literal();
    }
}
