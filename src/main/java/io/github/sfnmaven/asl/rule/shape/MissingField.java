package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Definition;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** A state without Type, a catcher without Next. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A required field is missing")
public final class MissingField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ShapedObject object : Definition.objects(machine)) {
            for (Field field : object.shape().fields()) {
                boolean missing = field.required() && !object.node().has(field.name());
                if (missing && !object.misspells(field.name())) {
                    String message = Words.capital(object.title()) + " has no " + field.name();
                    object.member()
                            .ifPresentOrElse(
                                    member -> findings.report(member, message),
                                    () -> findings.report(object.node(), message));
                }
            }
        }
    }
}
