package io.github.sfnmaven.asl.rule.intrinsic;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.Argument;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.TextNode;

/**
 * {@code 'a\n'} with a backslash that reaches the function. The States Language knows four escapes; what the service
 * makes of others is not on record.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/intrinsic-functions.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A backslash before a character that is not an escape, in a string of an intrinsic function")
public final class UnknownEscape implements Rule {
    private static final String KNOWN = "'{}\\";

    @Override
    public void check(StateMachine machine, Findings findings) {
        Calls.forEach(
                machine,
                (site, expression) -> expression.calls().stream()
                        .flatMap(call -> call.arguments().stream())
                        .filter(argument -> argument.kind() == Argument.Kind.STRING)
                        .filter(argument -> unknown(argument.text()) >= 0)
                        .findFirst()
                        .ifPresent(argument -> report(site.node(), argument, findings)));
    }

    private static int unknown(String text) {
        int at = text.indexOf('\\');
        while (at >= 0 && KNOWN.indexOf(text.charAt(at + 1)) >= 0) {
            at = text.indexOf('\\', at + 2);
        }
        return at;
    }

    private static void report(TextNode node, Argument argument, Findings findings) {
        int begin = argument.begin() + 1 + unknown(argument.text());
        int end = node.value().offsetByCodePoints(begin, 2);
        String escape = node.value().substring(begin, end);
        findings.report(node, begin, end, Quote.of(escape) + " is not an escape sequence of intrinsic functions")
                .hint(
                        "ntr".contains(escape.substring(1))
                                ? "in JSON, write one backslash instead of two"
                                : "write \\\\ for a backslash, in JSON \\\\\\\\");
    }
}
