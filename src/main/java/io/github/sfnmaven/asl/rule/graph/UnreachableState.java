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

/**
 * A state that no other leads to. Those that only it leads to are not reported as well.
 *
 * @see <a href="https://github.com/floci-io/floci/pull/2786">What the service says of unreachable states, measured</a>
 */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.MISSING_TRANSITION_TARGET, summary = "A state that no other state leads to")
public final class UnreachableState implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Reach.scopes(machine).forEach(scope -> check(scope, findings));
    }

    private static void check(StateScope scope, Findings findings) {
        Reach reach = new Reach(scope);
        for (String name : Reach.withoutPredecessor(scope)) {
            State state = scope.states().get(name);
            if (state != null && !reach.has(state)) {
                findings.report(
                                state.head().member(),
                                "State " + Quote.of(name) + " is unreachable: no state transitions to it")
                        .hint("name it in a Next, Default or Catch, or remove it");
            }
        }
    }
}
