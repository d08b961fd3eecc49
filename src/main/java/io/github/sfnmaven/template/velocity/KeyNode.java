package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.template.rule.TemplateRules;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/** A key of a map: a list as a key would be looked through at each use. */
final class KeyNode extends GuardedNode {
    KeyNode(Node node, RenderRun run) {
        super(node, run);
    }

    @Override
    public @Nullable Object value(InternalContextAdapter context) {
        Object key = node().value(context);
        if (key == null || key instanceof String || key instanceof Number || key instanceof Boolean) {
            return key;
        }
        error(TemplateRules.REFERENCE_NOT_TEXT, "'" + shown(key) + "' cannot be the key of a map");
        return "";
    }
}
