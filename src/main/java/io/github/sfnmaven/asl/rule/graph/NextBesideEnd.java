package io.github.sfnmaven.asl.rule.graph;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.ChoiceState;
import io.github.sfnmaven.asl.model.EndState;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.UnknownState;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;

/** A state that goes on and ends. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A state has both Next and \"End\": true")
public final class NextBesideEnd implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states().stream()
                .filter(NextBesideEnd::hasBoth)
                .forEach(state -> findings.report(
                                state.node().member("End").orElseThrow(),
                                "State " + Quote.of(state.name()) + " has both Next and End")
                        .hint("remove one of them"));
    }

    private static boolean hasBoth(State state) {
        boolean mayHave = !(state instanceof ChoiceState || state instanceof EndState || state instanceof UnknownState);
        return mayHave && state.ends() && state.node().has("Next");
    }
}
