package io.github.sfnmaven.asl.rule.template;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.FieldValue;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.TextNode;

/** {@code "Cause": "$.cause"}, where {@code CausePath} would take the path. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.NO_PATH,
        severity = Severity.WARNING,
        summary = "A path in a field that takes plain text, although there is a …Path field for it")
public final class NoPath implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (FieldValue field : machine.fields()) {
            if (field.language() == QueryLanguage.JSONPATH && field.kind() instanceof ValueKind.Text) {
                check(field, findings);
            }
        }
    }

    private static void check(FieldValue field, Findings findings) {
        String other = field.name() + "Path";
        if (field.owner().shape().field(other).isPresent() && field.value() instanceof TextNode text) {
            Dynamic.title(text)
                    .ifPresent(title -> findings.report(
                                    text,
                                    field.name() + " " + Quote.of(text.value()) + " looks like " + title
                                            + ", but is used as plain text")
                            .hint("to evaluate it, use " + other));
        }
    }
}
