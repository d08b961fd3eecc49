package io.github.sfnmaven.asl.rule.template;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Optional;

/** {@code "Result": {"name.$": "$.name"}}: the Result of a Pass state is given out as it is. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.PASS_RESULT_IS_STATIC,
        severity = Severity.WARNING,
        summary = "A path or an intrinsic function in the Result of a Pass state")
public final class PassResultIsStatic implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.PASS).stream()
                .filter(state -> state.head().language() == QueryLanguage.JSONPATH)
                .forEach(state -> state.node()
                        .get("Result")
                        .ifPresent(result -> first(result)
                                .ifPresent(value -> findings.report(
                                                value,
                                                "Result is not evaluated, so " + Quote.of(value.value())
                                                        + " is used as plain text")
                                        .hint("to evaluate it, use Parameters"))));
    }

    /** The first string that looks dynamic; one mistake is not worth a finding for each member. */
    private static Optional<TextNode> first(TreeNode result) {
        return result.all()
                .filter(node -> Dynamic.title(node).isPresent())
                .map(TextNode.class::cast)
                .findFirst();
    }
}
