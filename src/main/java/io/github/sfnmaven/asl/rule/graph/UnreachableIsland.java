package io.github.sfnmaven.asl.rule.graph;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * States that lead to each other while nothing leads to any of them. No error: what is on record of the service is that
 * it looks for states without a predecessor.
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.MISSING_TRANSITION_TARGET,
        severity = Severity.WARNING,
        summary = "States that lead to each other, but cannot be reached from StartAt")
public final class UnreachableIsland implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Reach.scopes(machine).forEach(scope -> check(scope, findings));
    }

    private static void check(StateScope scope, Findings findings) {
        Reach reach = new Reach(scope);
        // What hangs on these is not reached because of them, and they are reported.
        Reach.withoutPredecessor(scope).forEach(reach::add);
        for (State state : scope.states().values()) {
            if (!reach.has(state)) {
                int others = reach.add(state.name()).size() - 1;
                findings.report(
                                state.head().member(),
                                "State " + Quote.of(state.name()) + " cannot be reached from StartAt, only from "
                                        + (others == 0 ? "itself" : "states that come after it"))
                        .hint("name it in a Next, Default or Catch of a reachable state, or remove it");
            }
        }
    }
}
