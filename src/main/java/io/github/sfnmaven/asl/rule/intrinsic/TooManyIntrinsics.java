package io.github.sfnmaven.asl.rule.intrinsic;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.FunctionCall;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * More calls in one string than the guide says that there may be; it counts all, not only those within each other.
 * Whether the service counts when a state machine is created is not on record.
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "More than ten intrinsic functions in one field")
public final class TooManyIntrinsics implements Rule {
    private static final int MOST = 10;

    @Override
    public void check(StateMachine machine, Findings findings) {
        Calls.forEach(machine, (site, expression) -> {
            int count = expression.calls().size();
            if (count > MOST) {
                FunctionCall first = expression.calls().get(MOST);
                findings.report(
                                site.node(),
                                first.begin(),
                                first.nameEnd(),
                                "This field calls " + count + " intrinsic functions, but the limit is " + MOST)
                        .hint("move some of them to a Pass state before this one");
            }
        });
    }
}
