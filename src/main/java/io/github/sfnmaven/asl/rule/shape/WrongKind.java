package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Definition;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.ShapedObject;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
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
        summary = "A value of the wrong kind, such as a number where a string belongs")
public final class WrongKind implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        for (ShapedObject object : Definition.objects(machine)) {
            for (Member member : object.node().members()) {
                object.shape().field(member.name()).ifPresent(field -> check(field, member.value(), findings));
            }
        }
        machine.scopes().stream()
                .flatMap(scope -> scope.members().stream())
                .filter(member -> !(member.value() instanceof ObjectNode))
                .forEach(member -> checkState(member, findings));
    }

    private static void checkState(Member member, Findings findings) {
        Findings.Finding finding = report(member.value(), "State " + Quote.of(member.name()), "an object", findings);
        if (StatesLanguage.STATE_MACHINE.field(member.name()).isPresent()) {
            finding.hint("if the field " + member.name() + " is meant, it stands beside States");
        }
    }

    private static void check(Field field, TreeNode value, Findings findings) {
        Optional<String> wanted = wanted(field.kind(), value);
        if (wanted.isPresent()) {
            Findings.Finding finding = report(value, field.name(), wanted.get(), findings);
            if (value instanceof TextNode text && isUnquoted(field.kind(), text.value())) {
                finding.hint("write " + text.value() + " without quotes");
            }
        } else if (field.kind() instanceof ValueKind.Listed listed && value instanceof ArrayNode array) {
            String item = Words.capital(Words.article(listed.shape().get().title()));
            array.items().stream()
                    .filter(each -> !(each instanceof ObjectNode))
                    .forEach(each -> report(each, item, "an object", findings));
        }
    }

    private static Findings.Finding report(TreeNode value, String what, String wanted, Findings findings) {
        return findings.report(value, what + " must be " + wanted + ", but is " + value.kind());
    }

    /** What the value should be and is not. */
    private static Optional<String> wanted(ValueKind kind, TreeNode value) {
        if (kind instanceof ValueKind.Text) {
            return value instanceof TextNode ? Optional.empty() : Optional.of("a string");
        }
        if (kind instanceof ValueKind.Flag) {
            return value instanceof BooleanNode ? Optional.empty() : Optional.of("true or false");
        }
        if (kind instanceof ValueKind.Whole) {
            return isNumber(value) ? Optional.empty() : Optional.of("a whole number");
        }
        if (kind instanceof ValueKind.Listed) {
            return value instanceof ArrayNode ? Optional.empty() : Optional.of("an array");
        }
        if (kind instanceof ValueKind.Shaped || kind instanceof ValueKind.States) {
            return value instanceof ObjectNode ? Optional.empty() : Optional.of("an object");
        }
        return Optional.empty();
    }

    private static boolean isNumber(TreeNode value) {
        return value instanceof NumberNode || (value instanceof TextNode text && Placeholder.isIn(text.value()));
    }

    private static boolean isUnquoted(ValueKind kind, String text) {
        return kind instanceof ValueKind.Flag
                ? text.equals("true") || text.equals("false")
                : kind instanceof ValueKind.Whole && text.matches("[0-9]{1,18}");
    }
}
