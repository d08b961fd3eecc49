package io.github.sfnmaven.template;

import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.List;

/**
 * A CloudFormation template.
 *
 * @param name what messages call it: the rendered file, or the plain template itself
 * @param text written as UTF-8 it gives the file's bytes, a plain template's byte order mark included
 * @param document the text, read
 * @param stateMachines the state machines of the model, in order
 */
public record RenderedTemplate(
        String name, String text, Syntax syntax, Document document, List<StateMachineModel> stateMachines) {
    public RenderedTemplate {
        stateMachines = List.copyOf(stateMachines);
    }

    /** {@code json} or {@code yaml}. */
    public String extension() {
        return syntax == Syntax.JSON ? "json" : "yaml";
    }
}
