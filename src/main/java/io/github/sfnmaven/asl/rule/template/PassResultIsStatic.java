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
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
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
        Deque<TreeNode> left = new ArrayDeque<>();
        left.push(result);
        while (!left.isEmpty()) {
            TreeNode node = left.pop();
            List<TreeNode> inner = List.of();
            if (node instanceof ObjectNode object) {
                inner = object.members().stream().map(Member::value).toList();
            } else if (node instanceof ArrayNode array) {
                inner = array.items();
            } else if (node instanceof TextNode text && Dynamic.title(text).isPresent()) {
                return Optional.of(text);
            }
            for (int i = inner.size() - 1; i >= 0; i--) {
                left.push(inner.get(i));
            }
        }
        return Optional.empty();
    }
}
