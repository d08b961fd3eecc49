package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataExpression;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.TextNode;

/**
 * A string is an expression only if it begins with the one delimiter and ends with the other. What Step Functions does
 * with less is not on record; the guide speaks of a validation error.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A JSONata expression that is not the whole string")
public final class LooseJsonataDelimiter implements Rule {
    private static final String WHOLE = "make the whole string one expression";

    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(machine, each -> {
            if (each.isFollowedByBlanks() && each.isFollowedByLineBreak()) {
                findings.report(
                                each.node(),
                                each.end(),
                                each.node().value().length(),
                                "A line break follows %}, so the string does not end with it")
                        .hint("in YAML, use |- or >- instead of | or >");
            }
        });
        PlainText.all(machine, QueryLanguage.JSONATA)
                .flatMap(plain -> plain.strings().stream())
                .filter(text -> !JsonataExpression.isMeantBy(text.value()))
                .forEach(text -> checkPlain(text, findings));
    }

    private static void checkPlain(TextNode text, Findings findings) {
        String value = text.value();
        int open = value.indexOf(JsonataExpression.OPEN);
        int close = value.indexOf(JsonataExpression.CLOSE, Math.max(open, 0));
        boolean blank = open > 0 && value.substring(0, open).isBlank();
        if (blank) {
            findings.report(text, 0, open, "Whitespace before {% may make this string plain text")
                    .hint("start the string with {%");
        } else if (open > 0 && close > open) {
            findings.report(text, open, close + 2, "A JSONata expression inside other text is not evaluated")
                    .hint(WHOLE + ": {% 'text ' & $value %}");
        } else if (open < 0 && value.stripTrailing().endsWith(JsonataExpression.CLOSE)) {
            findings.report(text, close, close + 2, "%} has no matching {%").hint("start the string with {%");
        }
    }
}
