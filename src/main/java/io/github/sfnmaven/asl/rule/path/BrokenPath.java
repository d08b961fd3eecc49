package io.github.sfnmaven.asl.rule.path;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.expression.PathRoot;
import io.github.sfnmaven.asl.expression.SyntaxFault;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.TextNode;

/** {@code "InputPath": "$.order["}, {@code "OutputPath": "order"}. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A path that cannot be parsed")
public final class BrokenPath implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.expressions().forEach(site -> {
            if (site.expression() instanceof JsonPath path) {
                path.fault().ifPresent(fault -> check(site, path, fault, findings));
            }
        });
    }

    private static void check(ExpressionSite site, JsonPath path, SyntaxFault fault, Findings findings) {
        TextNode node = site.node();
        if (path.root() != PathRoot.NONE) {
            findings.report(node, fault.in(node.value()));
        } else if (site.field().kind() instanceof ValueKind.Path) {
            Findings.Finding finding = findings.report(
                    node, site.field().name() + " " + Quote.of(node.value()) + " is not a path: " + fault.message());
            if (IntrinsicCall.isMeantBy(node.value())) {
                finding.hint("call the function in the Parameters or Assign of a Pass state before this one");
            }
            fault.hint().ifPresent(finding::hint);
        }
    }
}
