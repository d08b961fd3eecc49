package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Alternatives;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import java.util.List;

/** A Wait state that does not say how long, a Map state without an ItemProcessor. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "None of several fields is set, although one is required, such as Seconds or Timestamp")
public final class MissingAlternative implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ShapedObject object : machine.objects()) {
            for (Alternatives alternatives : object.shape().alternatives()) {
                if (alternatives.required()) {
                    check(object, alternatives, findings);
                }
            }
        }
    }

    private static void check(ShapedObject object, Alternatives alternatives, Findings findings) {
        // One of the other query language is reported as such.
        if (!object.members(alternatives.fields()).isEmpty()) {
            return;
        }
        List<String> names = object.choiceOf(alternatives);
        if (names.stream().noneMatch(object::misspells)) {
            findings.report(object.member().orElseThrow(), Words.capital(object.title()) + " needs " + one(names));
        }
    }

    private static String one(List<String> names) {
        return switch (names.size()) {
            case 1 -> names.get(0);
            case 2 -> "either " + Words.or(names);
            default -> "one of " + Words.or(names);
        };
    }
}
