package io.github.sfnmaven.template.velocity;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.Node;

/** A directive that takes the place of one of Velocity's, and knows the run it is part of. */
abstract class RunDirective extends Directive {
    private final String name;

    RunDirective(String name) {
        this.name = name;
    }

    @Override
    public final String getName() {
        return name;
    }

    @Override
    public final int getType() {
        return LINE;
    }

    @Override
    public final boolean render(InternalContextAdapter context, Writer writer, Node node) throws IOException {
        VelocityRenderer renderer = (VelocityRenderer) rsvc.getApplicationAttribute(VelocityRenderer.ATTRIBUTE);
        render(
                new Use(renderer, new RenderRun.Place(getTemplateName(), getLine(), getColumn()), context, writer),
                node);
        return true;
    }

    abstract void render(Use use, Node node) throws IOException;

    /** One use of the directive in a rendering. */
    record Use(VelocityRenderer renderer, RenderRun.Place place, InternalContextAdapter context, Writer writer) {
        /** A directive without brackets is most likely a comment of YAML. */
        Optional<String> commentHint(Node node) {
            return node.jjtGetNumChildren() == 0
                    ? Optional.of(CommentWords.hint(((ASTDirective) node).getDirectiveName()))
                    : Optional.empty();
        }
    }
}
