package io.github.sfnmaven.template.velocity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.velocity.Template;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** {@code #parse}, within the bounds of the template's folder. Public only because Velocity creates it by name. */
public final class ParseDirective extends RunDirective {
    private static final int DEEPEST = 20;

    public ParseDirective() {
        super("parse");
    }

    @Override
    void render(Use use, Node node) throws IOException {
        if (node.jjtGetNumChildren() != 1) {
            use.renderer().error(use.place(), "'#parse' takes one file name", use.commentHint(node));
            return;
        }
        Object name = node.jjtGetChild(0).value(use.context());
        Optional<Template> template =
                name == null ? Optional.empty() : use.renderer().load(use.place(), name.toString());
        if (template.isPresent()) {
            render(use, template.get());
        }
    }

    private static void render(Use use, Template template) throws IOException {
        InternalContextAdapter context = use.context();
        if (context.getTemplateNameStack().length >= DEEPEST) {
            throw new RenderingAborted("'" + template.getName() + "' is reached over more than " + DEEPEST
                    + " '#parse' inside one another");
        }
        // Where Velocity looks for the macros that a parsed template defines.
        List<Template> libraries =
                context.getMacroLibraries() == null ? new ArrayList<>() : context.getMacroLibraries();
        context.setMacroLibraries(libraries);
        if (!libraries.contains(template)) {
            libraries.add(template);
        }
        context.pushCurrentTemplateName(template.getName());
        try {
            ((SimpleNode) template.getData()).render(context, use.writer());
        } finally {
            context.popCurrentTemplateName();
        }
    }
}
