package io.github.sfnmaven.asl.rule.graph;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Member;
import java.util.Optional;

/** A state that neither goes on nor ends. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A state has neither Next nor \"End\": true")
public final class MissingNext implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states().stream()
                .filter(state -> state.type().isPresent() && !state.node().has("Next"))
                .map(state -> state.objects().get(0))
                .filter(state -> state.shape().field("End").isPresent() && !state.misspells("Next"))
                .forEach(state -> check(state, findings));
    }

    private static void check(ShapedObject state, Findings findings) {
        Optional<Member> end = state.node().member("End");
        if (end.isEmpty()) {
            Member member = state.member().orElseThrow();
            if (!state.misspells("End")) {
                findings.report(member, "State " + Quote.of(member.name()) + " has neither Next nor End")
                        .hint("add Next with the name of the following state, or \"End\": true");
            }
        } else if (end.get().value() instanceof BooleanNode bool && !bool.value()) {
            findings.report(bool, Words.capital(state.title()) + " has no Next, and its End is false")
                    .hint("set End to true, or add Next with the name of the following state");
        }
    }
}
