package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;

/** A Version or a QueryLanguage that does not exist. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A value that this field does not allow")
public final class UnknownValue implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.fields().forEach(each -> {
            if (each.kind() instanceof ValueKind.Text kind && each.value() instanceof TextNode text) {
                check(each.name(), kind.values(), text, findings);
            }
        });
    }

    private static void check(String name, List<String> values, TextNode text, Findings findings) {
        boolean known = values.isEmpty() || values.contains(text.value());
        if (!known && !Placeholder.isIn(text.value())) {
            findings.report(text, name + " cannot be " + Quote.of(text.value()))
                    .hintNearMiss(text.value(), values)
                    .hint("use " + Words.or(values));
        }
    }
}
