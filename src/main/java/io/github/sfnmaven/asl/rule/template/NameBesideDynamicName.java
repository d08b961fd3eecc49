package io.github.sfnmaven.asl.rule.template;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;

/** {@code "id": 1, "id.$": "$.id"}: both become the same name. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A field appears both with and without .$")
public final class NameBesideDynamicName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        TemplateMembers.objects(machine, object -> object.members().forEach(member -> check(member, object, findings)));
    }

    private static void check(Member dynamic, ObjectNode object, Findings findings) {
        if (DynamicName.is(dynamic.name())) {
            String name = DynamicName.plain(dynamic.name());
            if (object.has(name)) {
                findings.report(
                                dynamic,
                                Quote.of(dynamic.name()) + " and " + Quote.of(name) + " both set " + Quote.of(name))
                        .hint("keep only one");
            }
        }
    }
}
