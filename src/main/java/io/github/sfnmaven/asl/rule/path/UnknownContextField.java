package io.github.sfnmaven.asl.rule.path;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.Optional;

/** {@code $$.Execution.Nam}. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A field that the context object does not have")
public final class UnknownContextField implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ExpressionSite site : machine.expressions()) {
            for (JsonPath path : ContextFields.paths(site)) {
                Optional<ContextFields.Unknown> unknown = ContextFields.unknown(path);
                if (unknown.isPresent()) {
                    report(unknown.get(), site, findings);
                    break;
                }
            }
        }
    }

    private static void report(ContextFields.Unknown unknown, ExpressionSite site, Findings findings) {
        findings.report(
                        site.node(),
                        unknown.step().begin(),
                        unknown.step().end(),
                        "The context object has no field " + Quote.of(unknown.name()))
                .hintNearMiss(unknown.step().name(), unknown.candidates())
                .hint("available here: " + String.join(", ", unknown.candidates()));
    }
}
