package io.github.sfnmaven.asl.rule.intrinsic;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.FunctionCall;
import io.github.sfnmaven.asl.expression.Intrinsic;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.List;

/** {@code States.format('{}', $.a)}: no such function. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "An intrinsic function that does not exist")
public final class UnknownIntrinsic implements Rule {
    private static final String PREFIX = "States.";
    private static final List<String> NAMES = Intrinsic.words().stream()
            .map(word -> word.substring(PREFIX.length()))
            .toList();

    @Override
    public void check(StateMachine machine, Findings findings) {
        Calls.forEach(
                machine,
                (site, expression) -> expression.calls().stream()
                        .filter(call -> !call.name().contains("$"))
                        .filter(call -> Intrinsic.of(call.name()).isEmpty())
                        .findFirst()
                        .ifPresent(call -> report(site, call, findings)));
    }

    private static void report(ExpressionSite site, FunctionCall call, Findings findings) {
        Findings.Finding finding = findings.report(
                site.node(), call.begin(), call.nameEnd(), Quote.of(call.name()) + " is not an intrinsic function");
        String name = call.name().startsWith(PREFIX) ? call.name().substring(PREFIX.length()) : call.name();
        String meant = PREFIX + name;
        if (Intrinsic.of(meant).isPresent()) {
            finding.hint("did you mean " + Quote.of(meant) + "?");
        }
        NearMiss.of(name, NAMES).ifPresent(near -> finding.hint("did you mean " + Quote.of(PREFIX + near) + "?"));
        finding.hint("see https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html");
    }
}
