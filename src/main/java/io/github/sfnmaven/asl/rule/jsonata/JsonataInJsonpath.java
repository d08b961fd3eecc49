package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataExpression;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;

/** A state whose query language is JSONPath takes a JSONata expression for text. One finding for each state. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A JSONata expression in a JSONPath state, where it is plain text")
public final class JsonataInJsonpath implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        PlainText.all(machine, QueryLanguage.JSONPATH)
                .forEach(plain -> plain.strings().stream()
                        .filter(text -> isExpression(text.value()))
                        .limit(1)
                        .forEach(text -> findings.report(
                                        text,
                                        Quote.of(text.value()) + " is plain text here, because the state uses JSONPath")
                                .hint("set \"QueryLanguage\": \"JSONata\" on the state, or use a path")));
    }

    private static boolean isExpression(String text) {
        String stripped = text.strip();
        return stripped.startsWith(JsonataExpression.OPEN) && stripped.endsWith(JsonataExpression.CLOSE);
    }
}
