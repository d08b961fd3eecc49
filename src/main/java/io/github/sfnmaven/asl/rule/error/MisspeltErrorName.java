package io.github.sfnmaven.asl.rule.error;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code States.Timout}, which would be taken for an error of the user's own and never happen. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "An error name that looks like a misspelt one of Step Functions")
public final class MisspeltErrorName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Set<String> raised = machine.states(StateType.FAIL).stream()
                .flatMap(state -> raised(state).stream())
                .map(TextNode::value)
                .collect(Collectors.toSet());
        Handler.forEachList(
                machine,
                handlers -> handlers.stream()
                        .flatMap(handler -> handler.names().stream())
                        .filter(name -> !raised.contains(name.value()) && !Placeholder.isIn(name.value()))
                        .forEach(name -> check(name, findings)));
    }

    /** What a Fail state raises. */
    private static Set<TextNode> raised(State state) {
        return state.node().get("Error").orElse(null) instanceof TextNode text ? Set.of(text) : Set.of();
    }

    private static void check(TextNode name, Findings findings) {
        ErrorNames.meant(name.value())
                .ifPresent(meant -> findings.report(
                                name, Quote.of(name.value()) + " is not an error name of Step Functions")
                        .hint("did you mean " + Quote.of(meant) + "?"));
    }
}
