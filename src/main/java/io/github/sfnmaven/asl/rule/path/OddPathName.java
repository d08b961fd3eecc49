package io.github.sfnmaven.asl.rule.path;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.expression.PathStep;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;

/** {@code $.count+1}: paths cannot compute, so this can only be the name of a field. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "An operator in a path, where it is at best part of a field name")
public final class OddPathName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.expressions().forEach(site -> {
            if (site.expression() instanceof IntrinsicCall call) {
                check(site.node(), call.paths(), findings);
            } else if (site.expression() instanceof JsonPath path) {
                check(site.node(), List.of(path), findings);
            }
        });
    }

    private static void check(TextNode node, List<JsonPath> paths, Findings findings) {
        for (JsonPath path : paths) {
            for (PathStep step : path.steps()) {
                if (isOdd(step, node)) {
                    report(node, step, findings);
                    return;
                }
            }
        }
    }

    /** Whether a name behind a dot has such a character; in brackets, any will do. */
    private static boolean isOdd(PathStep step, TextNode node) {
        return step.kind() == PathStep.Kind.NAME
                && node.value().charAt(step.end() - 1) != ']'
                && step.name().chars().anyMatch(PathStep::isOdd);
    }

    private static void report(TextNode node, PathStep step, Findings findings) {
        int begin = step.end() - step.name().length();
        int at = begin;
        while (!PathStep.isOdd(node.value().charAt(at))) {
            at++;
        }
        String character = Quote.character(node.value().charAt(at));
        findings.report(
                        node,
                        at,
                        at + 1,
                        character + " in " + Quote.of(node.value()) + " is read as part of a field name")
                .hint("paths cannot compute or compare; if the field has that name, write [" + Quote.of(step.name())
                        + "]");
    }
}
