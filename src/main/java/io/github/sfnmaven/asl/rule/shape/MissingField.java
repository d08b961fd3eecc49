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
import java.util.List;

/** A state without Type, a catcher without Next. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A required field is missing")
public final class MissingField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ShapedObject object : Definition.objects(machine)) {
            List<String> missing = object.shape().fields().stream()
                    .filter(Field::required)
                    .map(Field::name)
                    .filter(name -> !object.node().has(name) && !object.misspells(name))
                    .toList();
            if (!missing.isEmpty()) {
                String message = Words.capital(object.title()) + " has no " + String.join(" and no ", missing);
                object.member()
                        .ifPresentOrElse(
                                member -> findings.report(member, message),
                                () -> findings.report(object.node(), message));
            }
        }
    }
}
