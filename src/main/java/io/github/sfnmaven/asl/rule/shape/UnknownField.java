package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;
import java.util.List;

/** {@code "Resutl": …}, or a field that only other states have. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A field that does not exist in this place")
public final class UnknownField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ShapedObject object : machine.objects()) {
            if (!object.unknownMembers().isEmpty()) {
                List<String> absent = object.absentNames();
                boolean wrapped = object.isWrapped();
                object.unknownMembers().forEach(member -> {
                    Findings.Finding finding = report(member, object, findings).hintNearMiss(member.name(), absent);
                    if (wrapped) {
                        finding.hint("put the object inside it at the top level of the file");
                    }
                    hint(finding, member, object);
                });
            }
        }
    }

    private static Findings.Finding report(Member member, ShapedObject object, Findings findings) {
        return findings.report(
                member,
                Quote.of(member.name()) + " is not a field of "
                        + Words.article(object.shape().title()));
    }

    private static void hint(Findings.Finding finding, Member member, ShapedObject object) {
        if (member.name().equals("End") && object.shape().field("Next").isPresent()) {
            finding.hint("use Next to name the following state");
        }
        List<String> types = StatesLanguage.typesWith(member.name());
        if (object.isState() && !types.isEmpty()) {
            finding.hint("only " + Words.and(types) + " states have it");
        }
    }
}
