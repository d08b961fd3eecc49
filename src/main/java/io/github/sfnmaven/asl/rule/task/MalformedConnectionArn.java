package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.LiteralArn;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;

/** {@code "Authentication": {"ConnectionArn": "my-connection"}} for {@code http:invoke}. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A ConnectionArn of http:invoke that is not the ARN of an EventBridge connection")
public final class MalformedConnectionArn implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(
                machine,
                task -> task.optimized()
                        .filter(action -> action.title().equals("http:invoke"))
                        .flatMap(action -> task.parameters())
                        .ifPresent(parameters -> check(parameters, findings)));
    }

    private static void check(Parameters parameters, Findings findings) {
        for (String field : List.of("Authentication", "InvocationConfig")) {
            if (parameters.node().get(field).orElse(null) instanceof ObjectNode object
                    && object.get("ConnectionArn").orElse(null) instanceof TextNode arn
                    && LiteralArn.isNot(arn.value(), "events", "connection/")) {
                findings.report(
                                arn,
                                "ConnectionArn " + Quote.of(arn.value())
                                        + " is not the ARN of an EventBridge connection")
                        .hint("a connection ARN looks like arn:aws:events:us-east-1:123456789012:connection/name/id");
            }
        }
    }
}
