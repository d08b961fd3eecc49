package io.github.sfnmaven.asl.rule.template;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;

/** {@code "id": 1, "id.$": "$.id"}: both become the same name. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A field appears both with and without .$")
public final class NameBesideDynamicName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        TemplateMembers.objects(
                machine,
                object -> object.members().stream()
                        .filter(member -> object.has(member.name() + TemplateMembers.DYNAMIC))
                        .forEach(member -> findings.report(
                                        object.member(member.name() + TemplateMembers.DYNAMIC)
                                                .orElseThrow(),
                                        Quote.of(member.name() + TemplateMembers.DYNAMIC) + " and "
                                                + Quote.of(member.name()) + " both set " + Quote.of(member.name()))
                                .hint("keep only one")));
    }
}
