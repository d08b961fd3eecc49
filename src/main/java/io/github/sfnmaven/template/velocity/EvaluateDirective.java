package io.github.sfnmaven.template.velocity;

import java.util.Optional;
import org.apache.velocity.runtime.parser.node.Node;

/** Refuses {@code #evaluate}: values are inserted, never rendered. Public only because Velocity creates it by name. */
public final class EvaluateDirective extends RunDirective {
    public EvaluateDirective() {
        super("evaluate");
    }

    @Override
    void render(Use use, Node node) {
        use.renderer()
                .error(
                        use.place(),
                        "'#evaluate' is not available: values are inserted, never rendered",
                        use.commentHint(node).or(() -> Optional.of("use '#parse' for a part of the template")));
    }
}
