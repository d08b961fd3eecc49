package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Alternatives;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Member;
import java.util.List;

/** Seconds beside Timestamp, TimeoutSeconds beside TimeoutSecondsPath. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "Fields that cannot be used together, such as Seconds and Timestamp")
public final class ExclusiveFields implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.objects()
                .forEach(object ->
                        object.shape().alternatives().forEach(alternatives -> check(object, alternatives, findings)));
    }

    private static void check(ShapedObject object, Alternatives alternatives, Findings findings) {
        if (object.members(alternatives.fields()).size() < 2) {
            return;
        }
        List<Member> rivals = object.members(object.choiceOf(alternatives));
        if (rivals.size() > 1) {
            List<String> names = rivals.stream().map(Member::name).toList();
            findings.report(rivals.get(1), Words.and(names) + " cannot be used together")
                    .hint(
                            StatesLanguage.isCondition(object.shape())
                                    ? "combine comparisons with And or Or"
                                    : "keep only one");
        }
    }
}
