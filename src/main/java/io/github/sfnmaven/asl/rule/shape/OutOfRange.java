package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.TreeNode;
import java.math.BigDecimal;

/** A negative timeout, a fraction of a second. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A number that is too small, too large or not whole")
public final class OutOfRange implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Fields.forEach(machine, (field, value) -> check(field, value, findings));
    }

    private static void check(Field field, TreeNode value, Findings findings) {
        if (field.kind() instanceof ValueKind.Whole whole && value instanceof NumberNode number) {
            boolean inRange = number.value().compareTo(BigDecimal.valueOf(whole.least())) >= 0
                    && number.value().compareTo(BigDecimal.valueOf(whole.most())) <= 0;
            if (!inRange || !number.isWhole()) {
                findings.report(
                        number,
                        field.name() + " must be a whole number from " + whole.least() + " to " + whole.most()
                                + ", but is " + number.value());
            }
        }
    }
}
