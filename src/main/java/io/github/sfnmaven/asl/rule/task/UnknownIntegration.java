package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.ArnPart;
import io.github.sfnmaven.asl.resource.AwsSdkActions;
import io.github.sfnmaven.asl.resource.OptimizedAction;
import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code arn:aws:states:::lambda:call}, {@code arn:aws:states:::aws-sdk:s3:GetObject}. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A service or an API action that has no integration with Step Functions")
public final class UnknownIntegration implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(
                machine,
                task -> task.integration().filter(called -> !called.exists()).ifPresent(called -> {
                    if (called.sdk()) {
                        reportSdk(task, called, findings);
                    } else {
                        reportOptimized(task, called, findings);
                    }
                }));
    }

    private static void reportSdk(Task task, Integration called, Findings findings) {
        ArnPart service = called.service();
        Optional<Set<String>> actions = AwsSdkActions.of(service.text());
        if (actions.isEmpty()) {
            Findings.Finding finding = task.report(
                    service, Quote.of(service.text()) + " is not a service of the AWS SDK integrations", findings);
            AwsSdkActions.serviceMeant(service.text())
                    .ifPresent(name -> finding.hint("did you mean " + Quote.of(name) + "?"));
            finding.hintNearMiss(service.text(), AwsSdkActions.services()).hint(ofItsTime());
        } else {
            ArnPart action = called.action();
            task.report(action, Quote.of(action.text()) + " is not an API action of " + service.text(), findings)
                    .hintNearMiss(action.text(), actions.get())
                    .hint(ofItsTime());
        }
    }

    /** Lists age. */
    private static String ofItsTime() {
        return "unknown as of " + AwsSdkActions.edition() + "; if AWS added it later, set this rule to warning";
    }

    private static void reportOptimized(Task task, Integration called, Findings findings) {
        String service = called.service().text();
        String action = called.action().text();
        Set<String> actions = OptimizedAction.of(service).keySet();
        Findings.Finding finding = actions.isEmpty()
                ? task.report(
                        called.service(),
                        Quote.of(service) + " is not a service with an optimized integration",
                        findings)
                : task.report(
                        called.action(),
                        Quote.of(action) + " is not an API action of the optimized integration for " + service,
                        findings);
        boolean miscased = actions.stream().anyMatch(action::equalsIgnoreCase)
                || OptimizedAction.services().stream().anyMatch(known -> isMiscased(known, service));
        if (!miscased) {
            sdk(service, action).ifPresent(finding::hint);
        }
        if (!actions.isEmpty()) {
            finding.hintNearMiss(action, actions).hint("use " + Words.or(List.copyOf(actions)));
        } else {
            List<String> services = new ArrayList<>(OptimizedAction.services());
            services.add("aws-sdk");
            finding.hintNearMiss(service, services)
                    .hint("for other services, use arn:aws:states:::aws-sdk:service:action");
        }
    }

    private static boolean isMiscased(String known, String written) {
        return known.equalsIgnoreCase(written) && !known.equals(written);
    }

    /** The same action through the AWS SDK integrations, which have nearly all. */
    private static Optional<String> sdk(String service, String action) {
        return AwsSdkActions.serviceMeant(service)
                .flatMap(name -> AwsSdkActions.actionMeant(name, action)
                        .map(meant -> "use arn:aws:states:::aws-sdk:" + name + ":" + meant));
    }
}
