package io.github.sfnmaven.asl.rule.path;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.expression.PathRoot;
import io.github.sfnmaven.asl.expression.PathStep;
import io.github.sfnmaven.asl.field.PathKind;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;

/** {@code "ResultPath": "$.orders[*]"}: where one value is meant, a path that may select several. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A path that is not a reference path, where one is required")
public final class NoReferencePath implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.expressions().forEach(site -> {
            if (site.field().kind() instanceof ValueKind.Path kind
                    && kind.kind() != PathKind.SELECTION
                    && site.expression() instanceof JsonPath path) {
                check(site, kind.kind(), path, findings);
            }
        });
    }

    private static void check(ExpressionSite site, PathKind kind, JsonPath path, Findings findings) {
        String name = site.field().name();
        if (kind == PathKind.RESULT && (path.root() == PathRoot.CONTEXT || path.root() == PathRoot.VARIABLE)) {
            boolean isContext = path.root() == PathRoot.CONTEXT;
            findings.report(
                            site.node(),
                            name + " " + Quote.of(site.node().value()) + " cannot write to "
                                    + (isContext ? "the context object" : "a variable"))
                    .hint(isContext ? "start the path with a single '$'" : "use Assign to set variables");
            return;
        }
        path.steps().stream()
                .filter(step -> !step.kind().isSingle())
                .findFirst()
                .ifPresent(step -> findings.report(
                                site.node(),
                                step.begin(),
                                step.end(),
                                name + " must be a reference path, but "
                                        + Quote.of(site.node().value()) + " has "
                                        + step.kind().title())
                        .hint(
                                step.kind() == PathStep.Kind.FUNCTION
                                        ? "compute it in an earlier state, for example with States.ArrayLength"
                                        : "a reference path selects one value, with names and indexes only"));
    }
}
