package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.SyntaxFault;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/**
 * An expression cannot be read. Measured: Step Functions reads every expression when a state machine is created.
 *
 * @see <a href="https://github.com/floci-io/floci/issues/2745">The record</a>
 */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A JSONata expression that cannot be parsed")
public final class BrokenJsonata implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(machine, each -> {
            if (each.expression().isEmpty()) {
                findings.report(each.node(), "The JSONata expression is empty");
            }
            each.expression().fault().ifPresent(fault -> report(fault, each, findings));
        });
    }

    private static void report(SyntaxFault fault, JsonataSite each, Findings findings) {
        Findings.Finding finding = findings.report(each.node(), fault);
        if (looksLikeJsonPath(each.node().value())) {
            finding.hint("this looks like JSONPath; in JSONata, the input is $states.input");
        }
    }

    private static boolean looksLikeJsonPath(String text) {
        return text.contains("[?(") || text.contains("$..") || text.contains("$$.");
    }
}
