package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Definition;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.ShapedObject;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.NumberNode;
import java.math.BigDecimal;

/** A negative timeout, a fraction of a second. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A number that is too small, too large or not whole")
public final class OutOfRange implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ShapedObject object : Definition.objects(machine)) {
            for (Member member : object.node().members()) {
                object.shape().field(member.name()).ifPresent(field -> check(field, member, findings));
            }
        }
    }

    private static void check(Field field, Member member, Findings findings) {
        if (field.kind() instanceof ValueKind.Whole whole && member.value() instanceof NumberNode number) {
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
