package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.source.SourceFile;
import java.io.Reader;
import java.io.StringReader;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Checks and tracks all that is parsed: templates, and the double-quoted texts in them, which Velocity renders too. */
final class TrackingRuntime extends RuntimeInstance {
    private final RenderRun run;

    TrackingRuntime(RenderRun run) {
        this.run = run;
    }

    /** Parses a double-quoted text of a template. Velocity calls this. */
    @Override
    public SimpleNode parse(Reader reader, Template template) throws ParseException {
        SimpleNode tree = super.parse(reader, template);
        TrackedNode.track(tree, run);
        return tree;
    }

    /** @param text of the source, protected */
    SimpleNode parseFile(SourceFile source, String text, Template template) throws ParseException {
        SimpleNode tree = super.parse(new StringReader(text), template);
        new UnclosedComment(source, run).check(tree);
        new CutOffCheck(run).check(tree);
        String bare = LineComments.remove(tree, source, text, run);
        if (!bare.equals(text)) {
            tree = super.parse(new StringReader(bare), template);
        }
        TrackedNode.track(tree, run);
        return tree;
    }
}
