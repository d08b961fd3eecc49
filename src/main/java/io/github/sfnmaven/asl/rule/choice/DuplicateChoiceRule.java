package io.github.sfnmaven.asl.rule.choice;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A choice rule that asks what an earlier one has asked: that one is taken, so this one never is. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "Two rules of a Choice state have the same condition")
public final class DuplicateChoiceRule implements Rule {
    private static final Set<String> NO_CONDITION = Set.of("Next", "Comment", "Assign", "Output");

    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.CHOICE).forEach(state -> check(state, findings));
    }

    private static void check(State state, Findings findings) {
        Map<String, TreeNode> first = new HashMap<>();
        if (state.node().get("Choices").orElse(null) instanceof ArrayNode rules) {
            for (TreeNode rule : rules.items()) {
                String condition = rule instanceof ObjectNode object ? Fingerprint.of(object, NO_CONDITION) : "";
                TreeNode earlier = condition.isEmpty() ? null : first.putIfAbsent(condition, rule);
                if (earlier != null) {
                    int line = earlier.range().begin().line();
                    findings.report(
                            rule,
                            "This choice rule never applies: the one on line " + line + " has the same condition");
                }
            }
        }
    }
}
