package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import java.util.ArrayList;
import java.util.List;

/** A state without Type, a catcher without Next. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A required field is missing")
public final class MissingField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.objects().forEach(object -> check(object, findings));
    }

    /** End where only Next may stand is one mistake, and reported. */
    private static boolean endsInstead(ShapedObject object) {
        return object.node().has("End") && object.shape().field("End").isEmpty();
    }

    private static void check(ShapedObject object, Findings findings) {
        List<String> missing = new ArrayList<>(0);
        for (String name : object.shape().required()) {
            if (!object.node().has(name) && !object.misspells(name) && !(name.equals("Next") && endsInstead(object))) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty() && !object.isWrapped()) {
            String message = Words.capital(object.title()) + " has no " + String.join(" and no ", missing);
            object.member()
                    .ifPresentOrElse(
                            member -> findings.report(member, message), () -> findings.report(object.node(), message));
        }
    }
}
