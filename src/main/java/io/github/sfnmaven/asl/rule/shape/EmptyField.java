package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.FieldValue;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;

/** States, Choices, Branches or ErrorEquals without a single one. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "An empty States, Choices, Branches, ErrorEquals or similar field")
public final class EmptyField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.fields().forEach(each -> {
            if (isEmpty(each)) {
                findings.report(each.value(), each.name() + " is empty").hint("add at least one entry");
            }
        });
    }

    private static boolean isEmpty(FieldValue field) {
        if (field.value() instanceof ArrayNode array) {
            return array.items().isEmpty() && !mayBeEmpty(field.kind());
        }
        return field.kind() instanceof ValueKind.States
                && field.value() instanceof ObjectNode object
                && object.members().isEmpty();
    }

    private static boolean mayBeEmpty(ValueKind kind) {
        if (kind instanceof ValueKind.Listed listed) {
            return listed.mayBeEmpty();
        }
        return !(kind instanceof ValueKind.Texts texts) || texts.mayBeEmpty();
    }
}
