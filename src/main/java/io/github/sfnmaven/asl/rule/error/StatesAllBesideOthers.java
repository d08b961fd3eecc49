package io.github.sfnmaven.asl.rule.error;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/**
 * {@code "ErrorEquals": ["States.Timeout", "States.ALL"]}.
 *
 * @see <a href="https://states-language.net/spec.html#errors">Amazon States Language, Errors</a>
 */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "States.ALL together with other error names")
public final class StatesAllBesideOthers implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Handler.forEachList(
                machine,
                handlers -> handlers.stream()
                        .filter(handler -> handler.names().size() > 1)
                        .forEach(handler -> check(handler, findings)));
    }

    private static void check(Handler handler, Findings findings) {
        handler.names().stream()
                .filter(name -> name.value().equals(Handler.ALL))
                .findFirst()
                .ifPresent(name -> findings.report(name, "States.ALL must be the only name in ErrorEquals")
                        .hint("remove the other names, or move States.ALL to a " + handler.title()
                                + " of its own at the end"));
    }
}
