package io.github.sfnmaven.asl.rule.choice;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;

/** A Choice state that fails with States.NoChoiceMatched if no rule holds, which may be what is wanted. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.NOTE,
        optIn = true,
        summary = "A Choice state without Default")
public final class MissingDefault implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.CHOICE).stream()
                .filter(state -> !state.node().has("Default"))
                .filter(state -> state.objects().stream().noneMatch(object -> object.misspells("Default")))
                .forEach(state -> findings.report(
                                state.head().member(), "Choice state " + Quote.of(state.name()) + " has no Default")
                        .hint("if no rule matches, the state fails with States.NoChoiceMatched"));
    }
}
