package io.github.sfnmaven.asl.rule.error;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import java.math.BigDecimal;

/** A retrier whose longest delay is not longer than its first, so that the delay cannot grow. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A retrier whose MaxDelaySeconds is not greater than its IntervalSeconds")
public final class DelayCapBelowInterval implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Handler.forEachList(machine, handlers -> handlers.forEach(handler -> check(handler.node(), findings)));
    }

    private static void check(ObjectNode retrier, Findings findings) {
        if (retrier.get("MaxDelaySeconds").orElse(null) instanceof NumberNode most) {
            BigDecimal first = retrier.get("IntervalSeconds").orElse(null) instanceof NumberNode interval
                    ? interval.value()
                    : BigDecimal.ONE;
            boolean isRight = most.value().compareTo(first) > 0;
            // Below 1 it is out of range.
            if (!isRight && most.value().compareTo(BigDecimal.ONE) >= 0) {
                findings.report(
                        most,
                        "MaxDelaySeconds (" + most.value().toPlainString() + ") is not greater than IntervalSeconds ("
                                + first.toPlainString() + "), so the delay never grows");
            }
        }
    }
}
