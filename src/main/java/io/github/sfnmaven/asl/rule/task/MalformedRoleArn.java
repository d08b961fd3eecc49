package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.LiteralArn;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;

/** {@code "Credentials": {"RoleArn": "worker"}}. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A RoleArn in Credentials that is not the ARN of an IAM role")
public final class MalformedRoleArn implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.TASK).forEach(state -> {
            if (state.node().get("Credentials").orElse(null) instanceof ObjectNode credentials
                    && credentials.get("RoleArn").orElse(null) instanceof TextNode role
                    && LiteralArn.isNot(role.value(), "iam", "role/")) {
                findings.report(role, "RoleArn " + Quote.of(role.value()) + " is not the ARN of an IAM role")
                        .hint("a role ARN looks like arn:aws:iam::123456789012:role/name");
            }
        });
    }
}
