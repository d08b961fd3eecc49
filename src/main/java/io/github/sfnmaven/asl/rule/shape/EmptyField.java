package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;

/** States, Choices or Branches without a single one. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "States, Choices or Branches with nothing in it")
public final class EmptyField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Fields.forEach(machine, (field, value) -> check(field, value, findings));
    }

    private static void check(Field field, TreeNode value, Findings findings) {
        boolean empty = value instanceof ArrayNode array
                ? field.kind() instanceof ValueKind.Listed listed
                        && !listed.mayBeEmpty()
                        && array.items().isEmpty()
                : field.kind() instanceof ValueKind.States
                        && value instanceof ObjectNode object
                        && object.members().isEmpty();
        if (empty) {
            findings.report(value, field.name() + " is empty").hint("at least one is needed");
        }
    }
}
