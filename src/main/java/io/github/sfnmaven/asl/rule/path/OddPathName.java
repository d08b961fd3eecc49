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

/** {@code $.count+1}: paths cannot compute, so this can only be the name of a field. {@code $.items[0]id}: no dot. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A suspicious name in a path: with an operator in it, or without a dot in front")
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

    /** Whether a name has no dot, or such a character; in brackets, any will do. */
    private static boolean isOdd(PathStep step, TextNode node) {
        return step.kind() == PathStep.Kind.NAME
                && node.value().charAt(step.end() - 1) != ']'
                && (isWithoutDot(step) || step.name().chars().anyMatch(PathStep::isOdd));
    }

    private static boolean isWithoutDot(PathStep step) {
        return step.end() - step.begin() == step.name().length();
    }

    private static void report(TextNode node, PathStep step, Findings findings) {
        if (isWithoutDot(step)) {
            findings.report(node, step.begin(), step.end(), "'.' is missing before " + Quote.of(step.name()))
                    .hint("did you mean " + Quote.of("." + step.name()) + "?");
            return;
        }
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
