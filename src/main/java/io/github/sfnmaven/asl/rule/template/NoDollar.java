package io.github.sfnmaven.asl.rule.template;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;

/** {@code "name": "$.name"} in a payload template: text, and not what the path selects. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.NO_DOLLAR,
        severity = Severity.WARNING,
        summary = "A path or an intrinsic function in a field whose name does not end in .$")
public final class NoDollar implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        TemplateMembers.nodes(machine, node -> {
            if (node instanceof ObjectNode object) {
                object.members().forEach(member -> check(member, findings));
            } else if (node instanceof ArrayNode array) {
                array.items().forEach(item -> check(item, findings));
            }
        });
    }

    /** A path may well be data of its own where the name says so. */
    private static void check(Member member, Findings findings) {
        if (!member.name().endsWith("Path") && !DynamicName.is(member.name())) {
            Dynamic.title(member.value())
                    .ifPresent(title -> report(member.value(), title, findings)
                            .hint("to evaluate it, rename the field to " + Quote.of(DynamicName.of(member.name()))));
        }
    }

    private static void check(TreeNode item, Findings findings) {
        Dynamic.title(item)
                .ifPresent(title -> report(item, title, findings)
                        .hint("to evaluate it, use States.Array(…) in a field whose name ends in .$"));
    }

    private static Findings.Finding report(TreeNode value, String title, Findings findings) {
        String written = value instanceof TextNode text ? Quote.of(text.value()) : "";
        return findings.report(value, written + " looks like " + title + ", but is used as plain text");
    }
}
