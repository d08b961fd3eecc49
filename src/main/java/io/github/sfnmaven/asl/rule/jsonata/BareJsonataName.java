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
        summary = "A name without $ at the top level of an expression, or $ or $$")
public final class BareJsonataName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(
                machine,
                each -> JsonataSite.some(each.names().bare()).forEach(name -> {
                    if (name.text().startsWith("$")) {
                        each.report(name, name.text() + " stands for nothing in a state", findings)
                                .hint("the state's input is $states.input, the context object $states.context");
                    } else {
                        Findings.Finding finding = each.report(
                                name,
                                "Name " + Quote.of(name.text()) + " stands at the top level, where it names nothing",
                                findings);
                        hint(finding, name.text());
                    }
                }));
    }

    private static void hint(Findings.Finding finding, String name) {
        if (JsonataFunctions.NAMES.contains(name)) {
            finding.hint("write $" + name + " for the function");
        } else if (name.equals("states")) {
            finding.hint("write $states");
        } else if (name.codePoints().allMatch(c -> c == '_' || Character.isLetterOrDigit(c))) {
            finding.hint("write $states.input." + name + " for a field of the input, $" + name + " for a variable");
        } else {
            finding.hint("a field of the input is read from $states.input, text stands in quotes");
        }
    }
}
