package io.github.sfnmaven.asl.rule.graph;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** A state machine that cannot end. The service asks this of the state machine only, not of branches. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.MISSING_END_STATE, summary = "No state ends the state machine")
public final class NoTerminalState implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        if (isEndless(machine.top()) && !LooseEnds.in(machine.top())) {
            machine.root()
                    .member("States")
                    .ifPresent(
                            states -> findings.report(states, "This state machine never ends: it has no terminal state")
                                    .hint("add \"End\": true to the last state, or add a Succeed or Fail state"));
        }
    }

    static boolean isEndless(StateScope scope) {
        return scope.states().values().stream().noneMatch(State::ends);
    }
}
