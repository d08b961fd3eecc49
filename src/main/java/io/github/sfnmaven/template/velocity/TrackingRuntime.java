package io.github.sfnmaven.template.velocity;

import java.io.Reader;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Tracks all that is parsed: templates, and the double-quoted texts in them, which Velocity renders too. */
final class TrackingRuntime extends RuntimeInstance {
    private final RenderRun run;

    TrackingRuntime(RenderRun run) {
        this.run = run;
    }

    @Override
    public SimpleNode parse(Reader reader, Template template) throws ParseException {
        SimpleNode tree = super.parse(reader, template);
        TrackedNode.track(tree, run);
        return tree;
    }
}
