package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;

/** {@code "Timestamp": "2030-02-30T12:00:00Z"}, in Wait states and in choice rules. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A timestamp that is not in RFC 3339 format, or a date that does not exist")
public final class MalformedTimestamp implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.fields().forEach(each -> {
            if (each.kind() instanceof ValueKind.Timestamp
                    && each.value() instanceof TextNode text
                    && !each.isExpression()
                    && !Placeholder.isIn(text.value())) {
                check(each.name(), text, findings);
            }
        });
    }

    private static void check(String name, TextNode text, Findings findings) {
        Rfc3339.fault(text.value()).ifPresent(fault -> {
            Findings.Finding finding = findings.report(
                    text,
                    fault.begin(),
                    fault.end(),
                    Quote.of(text.value()) + " is not a timestamp: " + fault.message());
            if (text.value().startsWith("$")) {
                finding.hint("use " + name + "Path for a path");
            } else if (ValueKind.Computed.isExpression(text)) {
                finding.hint("a JSONata expression needs \"QueryLanguage\": \"JSONata\"");
            } else {
                finding.hint("write it like '2030-12-31T18:00:00Z'");
            }
        });
    }
}
