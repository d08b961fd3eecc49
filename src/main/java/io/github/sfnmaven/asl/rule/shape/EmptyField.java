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
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;

/** States, Choices or Branches without a single one. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "States, Choices or Branches with nothing in it")
public final class EmptyField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ShapedObject object : Definition.objects(machine)) {
            for (Member member : object.node().members()) {
                object.shape().field(member.name()).ifPresent(field -> check(field, member, findings));
            }
        }
    }

    private static void check(Field field, Member member, Findings findings) {
        boolean empty = member.value() instanceof ArrayNode array
                ? field.kind() instanceof ValueKind.Listed listed
                        && !listed.mayBeEmpty()
                        && array.items().isEmpty()
                : field.kind() instanceof ValueKind.States
                        && member.value() instanceof ObjectNode object
                        && object.members().isEmpty();
        if (empty) {
            findings.report(member.value(), field.name() + " is empty").hint("at least one is needed");
        }
    }
}
