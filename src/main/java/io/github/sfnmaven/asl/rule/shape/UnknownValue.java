package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.Placeholder;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;

/** A Version or a QueryLanguage that does not exist. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A value that is none of those that the field may have")
public final class UnknownValue implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Fields.forEach(machine, (field, value) -> check(field, value, findings));
    }

    private static void check(Field field, TreeNode value, Findings findings) {
        if (field.kind() instanceof ValueKind.Text kind && value instanceof TextNode text) {
            boolean known = kind.values().isEmpty() || kind.values().contains(text.value());
            if (!known && !Placeholder.isIn(text.value())) {
                findings.report(text, Quote.of(text.value()) + " is no " + field.name())
                        .hintNearMiss(text.value(), kind.values())
                        .hint("it can be " + Words.or(kind.values()));
            }
        }
    }
}
