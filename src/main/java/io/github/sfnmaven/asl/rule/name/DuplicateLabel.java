package io.github.sfnmaven.asl.rule.name;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.TextNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Two Map states of one Label, wherever they stand. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.DUPLICATE_LABEL_NAME, summary = "Two Map states have the same Label")
public final class DuplicateLabel implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Map<String, TextNode> first = new HashMap<>();
        Labels.of(machine)
                .sorted(Comparator.comparing(label -> label.range().begin()))
                .forEach(label -> {
                    TextNode earlier = first.putIfAbsent(label.value(), label);
                    if (earlier != null) {
                        findings.report(
                                        label,
                                        "Label " + Quote.of(label.value()) + " is already used on line "
                                                + earlier.range().begin().line())
                                .hint("give each Map state its own Label");
                    }
                });
    }
}
