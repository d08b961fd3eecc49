package io.github.sfnmaven.asl.rule.variable;

import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;

/** Which scopes see the variables around them. */
final class VariableScopes {
    private VariableScopes() {}

    /** Whether a scope is the item processor of a distributed Map, which runs on its own and sees nothing around it. */
    static boolean isDistributed(StateScope scope) {
        return scope.node().get("ProcessorConfig").orElse(null) instanceof ObjectNode config
                && config.get("Mode").orElse(null) instanceof TextNode mode
                && mode.value().equals("DISTRIBUTED");
    }
}
