package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.OptimizedAction;
import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.List;
import java.util.Optional;

/** {@code lambda:invoke.sync}, {@code startExecution.sync:3}, {@code sendMessage.waitForTasktoken}. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "An integration pattern such as .sync that the API action does not support")
public final class UnknownIntegrationPattern implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(machine, task -> {
            task.integration()
                    .filter(called -> called.exists() && !called.hasPattern())
                    .ifPresent(called -> check(task, called, findings));
        });
    }

    private static void check(Task task, Integration called, Findings findings) {
        String pattern = called.pattern().text();
        List<String> patterns = called.patterns();
        Findings.Finding finding = task.report(
                called.pattern(),
                called.title() + " does not support the integration pattern " + Quote.of(pattern),
                findings);
        String dotted = "." + pattern.substring(1);
        Optional.of(dotted)
                .filter(patterns::contains)
                .or(() -> NearMiss.of(dotted, patterns))
                .ifPresent(near -> finding.hint("did you mean " + Quote.of(near) + "?"));
        optimized(called).ifPresent(finding::hint);
        finding.hint(
                patterns.isEmpty()
                        ? "remove it: only request-response is supported"
                        : "use " + Words.or(patterns) + ", or none");
    }

    /** The optimized integration that has what the AWS SDK integration lacks. */
    private static Optional<String> optimized(Integration called) {
        return called.sdk()
                ? OptimizedAction.of(called.service().text(), called.action().text())
                        .filter(action ->
                                action.patterns().contains(called.pattern().text()))
                        .map(action -> "use the optimized integration " + action.title()
                                + called.pattern().text())
                : Optional.empty();
    }
}
