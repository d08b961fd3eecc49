package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.List;

/**
 * What all states have.
 *
 * @param member the state's name and value in States
 * @param node the value
 * @param language its own query language, or the state machine's
 * @param objects itself and all within it that has a shape, the states of its scopes aside; none if its type is unknown
 * @param expressions what is evaluated in these objects
 */
public record StateHead(
        Member member,
        ObjectNode node,
        QueryLanguage language,
        List<Transition> transitions,
        List<ShapedObject> objects,
        List<ExpressionSite> expressions) {
    public StateHead {
        transitions = List.copyOf(transitions);
        objects = List.copyOf(objects);
        expressions = List.copyOf(expressions);
    }
}
