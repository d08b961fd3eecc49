package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataExpression;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Placeholder;

/** The end of an expression is missing. Measured: Step Functions refuses it. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A string that starts with {% but does not end with %}")
public final class UnclosedJsonata implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(machine, each -> {
            String text = each.node().value();
            // A placeholder at the end may bring what is missing.
            if (!each.expression().isClosed() && !(text.endsWith("}") && Placeholder.isIn(text))) {
                findings.report(each.node(), 0, JsonataExpression.OPEN.length(), "The JSONata expression is not closed")
                        .hint("end the string with %}");
            } else if (each.isFollowedByBlanks() && !each.isFollowedByLineBreak()) {
                findings.report(
                                each.node(),
                                each.end(),
                                text.length(),
                                "Whitespace follows %}, so the string does not end with it")
                        .hint("remove it");
            }
        });
    }
}
