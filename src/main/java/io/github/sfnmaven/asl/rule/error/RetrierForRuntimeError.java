package io.github.sfnmaven.asl.rule.error;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * States.Runtime in a retrier, which the guide says never happens.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A retrier for States.Runtime, which is never retried")
public final class RetrierForRuntimeError implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Handler.forEachList(
                machine,
                handlers -> handlers.stream()
                        .filter(handler -> handler.list().equals("Retry"))
                        .flatMap(handler -> handler.names().stream())
                        .filter(name -> name.value().equals("States.Runtime"))
                        .forEach(
                                name -> findings.report(name, "Step Functions never retries States.Runtime")
                                        .hint(
                                                "it always fails the execution: remove it and fix the cause, such as a path that matches nothing")));
    }
}
