package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataFunctions;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * {@code $eval}. Measured: the state machine can be created, the state fails.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Developer guide</a>
 * @see <a href="https://github.com/floci-io/floci/issues/2737">The record</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A JSONata function that Step Functions does not support")
public final class UnsupportedJsonataFunction implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(
                machine,
                each -> each.names().functions().stream()
                        .filter(function -> function.text().equals(JsonataFunctions.EVAL))
                        .forEach(function -> each.report(function, "Step Functions does not support $eval", findings)
                                .hint("use $parse to read JSON from a string")));
    }
}
