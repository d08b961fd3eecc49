package io.github.sfnmaven.asl.rule.jsonata;

import io.github.sfnmaven.asl.expression.JsonataExpression;
import io.github.sfnmaven.asl.expression.JsonataName;
import io.github.sfnmaven.asl.expression.JsonataNames;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.tree.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A JSONata expression and the state that it stands in. */
record JsonataSite(State state, ExpressionSite site, JsonataExpression expression) {
    /** To find the place of a name takes time in the length of the expression. */
    private static final int MOST_FINDINGS = 20;

    /** Those of a state machine. */
    private record All(List<JsonataSite> sites) {
        static All of(StateMachine machine) {
            List<JsonataSite> found = new ArrayList<>();
            machine.states().forEach(state -> {
                for (ExpressionSite site : state.expressions()) {
                    if (site.expression() instanceof JsonataExpression expression
                            && site.node().tag().isEmpty()
                            && !site.field().name().equals("Credentials")) {
                        found.add(new JsonataSite(state, site, expression));
                    }
                }
            });
            return new All(found);
        }
    }

    /**
     * Goes through all of them, those with a YAML tag aside: with it nobody knows what the value will be. Measured
     * (floci-io/floci#2786): Step Functions reads those in Credentials only when the state runs.
     */
    static void forEach(StateMachine machine, Consumer<JsonataSite> check) {
        machine.view(All.class, All::of).sites().forEach(check);
    }

    JsonataNames names() {
        return expression.names();
    }

    TextNode node() {
        return site.node();
    }

    boolean isFollowedByBlanks() {
        return expression.isClosed() && end() < node().value().length();
    }

    boolean isFollowedByLineBreak() {
        return node().value().indexOf('\n', end()) >= 0;
    }

    /** Where the string ends, white space aside. */
    int end() {
        return node().value().stripTrailing().length();
    }

    /** The first of these names; whoever has twenty wrong in one expression needs no more. */
    static <T> List<T> some(List<T> names) {
        return names.subList(0, Math.min(names.size(), MOST_FINDINGS));
    }

    Findings.Finding report(JsonataName name, String message, Findings findings) {
        return findings.report(node(), name.begin(), name.end(), message);
    }
}
