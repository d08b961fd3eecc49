package io.github.sfnmaven.asl.rule.variable;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/**
 * The variable {@code $states} is Step Functions' own.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "Assign sets the variable states, which is reserved")
public final class ReservedVariableName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Assignment.in(machine).stream()
                .filter(each -> each.name().equals("states"))
                .forEach(each -> findings.report(each.member(), "Variable name 'states' is reserved by Step Functions")
                        .hint("choose another name"));
    }
}
