package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataFunctions;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;

/**
 * A call of nothing. Measured: the state machine can be created, the state fails.
 *
 * @see <a href="https://github.com/floci-io/floci/issues/2737">The record</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A call of a JSONata function that does not exist")
public final class UnknownJsonataFunction implements Rule {
    private static final List<String> NAMES =
            JsonataFunctions.NAMES.stream().map(name -> "$" + name).toList();

    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(
                machine,
                each -> JsonataSite.some(each.names().functions()).stream()
                        .filter(function -> !function.text().equals(JsonataFunctions.EVAL))
                        .forEach(function -> each.report(
                                        function,
                                        "Function " + Quote.of("$" + function.text()) + " does not exist",
                                        findings)
                                .hintNearMiss("$" + function.text(), NAMES)));
    }
}
