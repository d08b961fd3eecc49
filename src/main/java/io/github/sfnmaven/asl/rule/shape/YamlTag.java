package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;

/** {@code Resource: !GetAtt Function.Arn}: a definition becomes JSON, which has no tags. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.INVALID_JSON_DESCRIPTION,
        adjustable = false,
        summary = "A YAML tag such as !Sub or !GetAtt, which works only in templates")
public final class YamlTag implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.root()
                .all()
                .filter(node -> !node.tag().isEmpty())
                .forEach(node -> findings.report(
                                node, "The YAML tag " + Quote.of("!" + node.tag()) + " is not allowed in a definition")
                        .hint("use a placeholder such as '${Name}' and set its value in substitutions"));
    }
}
