package io.github.sfnmaven.asl.expression;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a JSONata expression, as far as it matters which names it reads. Chains such as {@code a + b + c} and
 * {@code a.b.c} are one node, so that no tree is deeper than its expression is nested.
 *
 * @param token the name, variable or string; of the others, any word of it
 * @param parts what it is made of; grows while the expression is read
 */
record JsonataNode(Kind kind, JsonataToken token, List<JsonataNode> parts) {
    enum Kind {
        NAME,
        VARIABLE,
        STRING,
        /** Reads nothing: a number, a wildcard. */
        LITERAL,
        /** Steps; the first is read from where the path stands, the others from the step before. */
        PATH,
        /** What is filtered, sorted or grouped; then what is read from its items. */
        FILTERED,
        /** The function, then its arguments. */
        CALL,
        /** The parameters, then the body. */
        LAMBDA,
        /** Expressions with variables of their own. */
        BLOCK,
        /** A variable and its value. */
        BIND,
        /** What is bound to a variable while its items are gone through, then the variable. */
        FOCUS,
        /** Parts that are all read from where the whole stands. */
        COMBINED,
        /** Parts that are all read from somewhere else. */
        TRANSFORM
    }

    static JsonataNode leaf(Kind kind, JsonataToken token) {
        return new JsonataNode(kind, token, List.of());
    }

    static JsonataNode of(Kind kind, JsonataToken token, List<JsonataNode> parts) {
        return new JsonataNode(kind, token, new ArrayList<>(parts));
    }

    /** The node with one more part: itself if it is of that kind, else a new one around it. */
    JsonataNode with(Kind wanted, List<JsonataNode> further) {
        JsonataNode node = kind == wanted ? this : of(wanted, token, List.of(this));
        node.parts.addAll(further);
        return node;
    }
}
