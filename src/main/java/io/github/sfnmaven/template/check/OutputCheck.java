package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Optional;

/** An output is an object with a Value, which is no object or array of its own. */
final class OutputCheck {
    private static final List<String> ATTRIBUTES = List.of("Value", "Description", "Export", "Condition");

    private final Findings findings;

    OutputCheck(Findings findings) {
        this.findings = findings;
    }

    void check(ObjectNode template) {
        for (Member member : TemplateNames.section(template, "Outputs")) {
            if (member.name().startsWith("Fn::")) {
                continue;
            }
            if (!(member.value() instanceof ObjectNode output)) {
                findings.error(
                        TemplateRules.OUTPUT,
                        member.value(),
                        "Output " + Quote.of(member.name()) + " must be an object with a Value");
                continue;
            }
            if (!output.has("Value") && !output.has("Fn::Transform")) {
                findings.errorAtName(
                        TemplateRules.OUTPUT,
                        member,
                        "Output " + Quote.of(member.name()) + " has no Value",
                        NearMiss.of(
                                        "Value",
                                        output.members().stream()
                                                .map(Member::name)
                                                .filter(name -> !ATTRIBUTES.contains(name))
                                                .toList())
                                .map(near -> Quote.of(near) + " is written 'Value'"));
            }
            checkExport(member.name(), output.get("Export"));
        }
    }

    private void checkExport(String name, Optional<TreeNode> export) {
        export.filter(node -> Call.of(node).isEmpty() && !(node instanceof ObjectNode object && object.has("Name")))
                .ifPresent(node -> findings.error(
                        TemplateRules.OUTPUT, node, "Export of " + Quote.of(name) + " must be an object with a Name"));
    }
}
