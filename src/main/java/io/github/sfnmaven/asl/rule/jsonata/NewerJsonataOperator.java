package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * An operator of JSONata 2.1. The guide says that Step Functions implements 2.0.6; no answer of it to these is on
 * record.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Developer guide</a>
 * @see <a href="https://github.com/jsonata-js/jsonata/pull/748">The operators</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "The operator ?: or ??, which JSONata 2.0.6 does not have")
public final class NewerJsonataOperator implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(
                machine,
                each -> each.names().newOperators().stream()
                        .limit(1)
                        .forEach(operator -> each.report(
                                        operator,
                                        "Step Functions uses JSONata 2.0.6, which does not have the operator "
                                                + operator.text(),
                                        findings)
                                .hint(
                                        operator.text().equals("??")
                                                ? "write $exists(a) ? a : b instead of a ?? b"
                                                : "write a ? a : b instead of a ?: b")));
    }
}
