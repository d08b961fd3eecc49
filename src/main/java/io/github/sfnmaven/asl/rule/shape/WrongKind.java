package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.FieldValue;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Optional;

/** A number where a string belongs, an object where an array does. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A value of the wrong type, such as a number where a string is expected")
public final class WrongKind implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.fields().forEach(each -> check(each, findings));
        for (StateScope scope : machine.scopes()) {
            for (Member member : scope.members()) {
                if (!(member.value() instanceof ObjectNode) && !isOpen(member.value())) {
                    checkState(member, findings);
                }
            }
        }
    }

    private static void checkState(Member member, Findings findings) {
        Findings.Finding finding = report(member.value(), "State " + Quote.of(member.name()), "an object", findings);
        if (StatesLanguage.STATE_MACHINE.field(member.name()).isPresent()) {
            finding.hint("to set the field " + member.name() + ", move it out of States");
        }
    }

    private static void check(FieldValue field, Findings findings) {
        TreeNode value = field.value();
        if (isOpen(value)) {
            return;
        }
        if (!field.fits()) {
            reportUnfit(field, findings);
        } else if (value instanceof ArrayNode array) {
            if (field.kind() instanceof ValueKind.Listed listed) {
                String item = Words.capital(Words.article(listed.shape().get().title()));
                array.items().stream()
                        .filter(each -> !(each instanceof ObjectNode) && !isOpen(each))
                        .forEach(each -> report(each, item, "an object", findings));
            } else if (field.kind() instanceof ValueKind.Texts) {
                array.items().stream()
                        .filter(each -> !(each instanceof TextNode))
                        .limit(1)
                        .forEach(each -> report(each, "Each item of " + field.name(), "a string", findings));
            }
        }
    }

    /** Whether a placeholder stands for the whole value, of whatever kind. */
    private static boolean isOpen(TreeNode value) {
        return value instanceof TextNode text && text.isBarePlaceholder();
    }

    private static String title(FieldValue field) {
        boolean computed =
                field.language() == QueryLanguage.JSONATA && field.field().kind() instanceof ValueKind.Computed;
        return field.kind().title() + (computed ? " or a JSONata expression" : "");
    }

    private static Findings.Finding report(TreeNode value, String what, String wanted, Findings findings) {
        return findings.report(value, what + " must be " + wanted + ", but is " + value.kind());
    }

    private static void reportUnfit(FieldValue field, Findings findings) {
        Optional<MeantValue> text =
                field.value() instanceof TextNode node ? Optional.of(new MeantValue(node)) : Optional.empty();
        Optional<String> meant = text.flatMap(it -> it.ofKind(field.kind()));
        if (meant.isEmpty()) {
            hint(report(field.value(), field.name(), title(field), findings), field);
        } else if (text.get().isPlain()) {
            String written = ((TextNode) field.value()).value();
            String message =
                    field.name() + " must be " + title(field) + ", but " + Quote.of(written) + " is text in YAML 1.2";
            findings.report(field.value(), message).hint("write " + meant.get());
        } else {
            report(field.value(), field.name(), title(field), findings)
                    .hint("write " + meant.get() + (field.kind() instanceof ValueKind.Flag ? "," : "")
                            + " without quotes");
        }
    }

    private static void hint(Findings.Finding finding, FieldValue field) {
        ValueKind kind = field.kind();
        TreeNode value = field.value();
        if (value instanceof TextNode text) {
            hintExpression(finding, field, text.value());
        }
        if (kind instanceof ValueKind.Text && (value instanceof NumberNode || value instanceof BooleanNode)) {
            finding.hint("put it in quotes");
        }
    }

    private static void hintExpression(Findings.Finding finding, FieldValue field, String text) {
        boolean computed = field.field().kind() instanceof ValueKind.Computed;
        boolean isPath = text.startsWith("$.") || text.startsWith("$$.");
        String path = field.name() + "Path";
        if (field.language() == QueryLanguage.JSONATA && computed && text.startsWith("$")) {
            finding.hint("write an expression {% … %}");
        } else if (field.language() == QueryLanguage.JSONPATH && computed && text.startsWith("{%")) {
            finding.hint("expressions need \"QueryLanguage\": \"JSONata\"");
        } else if (field.language() == QueryLanguage.JSONPATH
                && isPath
                && field.owner().shape().field(path).isPresent()) {
            finding.hint("use " + path + " for a path");
        }
    }
}
