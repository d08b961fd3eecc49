package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.util.Optional;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * {@code #include}, which inserts files as they are, within the bounds of the template's folder. Public only because
 * Velocity creates it by name.
 */
public final class IncludeDirective extends RunDirective {
    public IncludeDirective() {
        super("include");
    }

    @Override
    void render(Use use, Node node) throws IOException {
        if (node.jjtGetNumChildren() == 0) {
            use.renderer().error(use.place(), "'#include' takes file names", use.commentHint(node));
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            Object name = node.jjtGetChild(i).value(use.context());
            Optional<SourceFile> file =
                    name == null ? Optional.empty() : use.renderer().read(use.place(), name.toString());
            if (file.isPresent()) {
                write(use, file.get());
            }
        }
    }

    private static void write(Use use, SourceFile file) throws IOException {
        use.renderer().run().budget().text(file.text().length());
        if (use.writer() instanceof OutputWriter output) {
            output.at(new Origin(file.name(), 1), true);
        }
        use.writer().write(file.text());
    }
}
