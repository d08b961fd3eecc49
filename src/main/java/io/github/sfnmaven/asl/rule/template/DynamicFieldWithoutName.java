package io.github.sfnmaven.asl.rule.template;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.ObjectNode;

/** {@code ".$": "$.order"}: without .$ nothing is left of the name. What the service says of it is not on record. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A name that is only .$")
public final class DynamicFieldWithoutName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        TemplateMembers.objects(
                machine,
                object -> object.member(DynamicName.of(""))
                        .filter(member -> !isAssign(object, machine))
                        .ifPresent(member -> findings.report(member, "There is no name before .$")
                                .hint("write the name before .$")));
    }

    /** That a variable has no name is another rule's. */
    @SuppressWarnings("ReferenceEquality") // A node is itself only.
    private static boolean isAssign(ObjectNode object, StateMachine machine) {
        return machine.fields().stream().anyMatch(field -> field.name().equals("Assign") && field.value() == object);
    }
}
