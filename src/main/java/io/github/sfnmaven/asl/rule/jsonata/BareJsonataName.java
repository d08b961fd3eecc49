package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataFunctions;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;

/**
 * An expression has no context item that a name could be read from. Measured: Step Functions refuses such a definition.
 *
 * @see <a href="https://github.com/floci-io/floci/issues/2670">The record</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A name without $ at the top level of a JSONata expression, or $ or $$")
public final class BareJsonataName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(
                machine,
                each -> JsonataSite.some(each.names().bare()).forEach(name -> {
                    if (name.text().startsWith("$")) {
                        each.report(name, name.text() + " has no value here", findings)
                                .hint("use $states.input for the input, $states.context for the context object");
                    } else {
                        Findings.Finding finding = each.report(
                                name,
                                "Name " + Quote.of(name.text()) + " is not defined at the top level of an expression",
                                findings);
                        hint(finding, name.text());
                    }
                }));
    }

    private static void hint(Findings.Finding finding, String name) {
        if (JsonataFunctions.NAMES.contains(name)) {
            finding.hint("write $" + name + " to call the function");
        } else if (name.equals("states")) {
            finding.hint("write $states");
        } else if (name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
            finding.hint("write $states.input." + name + " for an input field, $" + name + " for a variable");
        } else {
            finding.hint("read input fields from $states.input, and put text in quotes");
        }
    }
}
