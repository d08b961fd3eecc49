package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.UnknownState;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.TextNode;

/** {@code "Type": "Tsk"}. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A Type that does not exist")
public final class UnknownStateType implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states().stream().filter(UnknownState.class::isInstance).forEach(state -> check(state, findings));
    }

    private static void check(State state, Findings findings) {
        if (state.node().get("Type").orElse(null) instanceof TextNode type) {
            findings.report(type, Quote.of(type.value()) + " is not a state type")
                    .hintNearMiss(type.value(), StateType.words())
                    .hint("use " + Words.or(StateType.words()));
        }
    }
}
