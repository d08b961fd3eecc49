package io.github.sfnmaven.asl.rule.error;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import java.util.List;

/**
 * A retrier or catcher for all errors with another behind it, which could never be asked.
 *
 * @see <a href="https://states-language.net/spec.html#errors">Amazon States Language, Errors</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "States.ALL in a retrier or catcher that is not the last one")
public final class StatesAllBeforeOthers implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Handler.forEachList(machine, handlers -> check(handlers, findings));
    }

    private static void check(List<Handler> handlers, Findings findings) {
        handlers.stream()
                .limit(Math.max(0, handlers.size() - 1))
                .filter(Handler::isCatchAll)
                .findFirst()
                .ifPresent(handler -> findings.report(
                                handler.names().get(0),
                                "States.ALL must be in the last " + handler.title() + ": those after it never apply")
                        .hint("move this " + handler.title() + " to the end of " + handler.list()));
    }
}
