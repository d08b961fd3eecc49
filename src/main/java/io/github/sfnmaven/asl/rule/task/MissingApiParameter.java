package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.OptimizedAction;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;

/** {@code athena:startQueryExecution} without QueryString: the call fails, whether the definition is taken or not. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A parameter that the API requires is missing, so the call will fail")
public final class MissingApiParameter implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(
                machine,
                task -> task.optimized()
                        // Another pattern may be another call.
                        .filter(action -> task.integration().orElseThrow().hasPattern())
                        .ifPresent(action ->
                                task.parameters().ifPresent(parameters -> check(action, parameters, findings))));
    }

    private static void check(OptimizedAction action, Parameters parameters, Findings findings) {
        List<String> missing = action.needed().stream()
                .filter(name -> !parameters.mayHave(name))
                // That is misspelt-parameter's.
                .filter(name -> parameters.misspelt(name, action.parameters()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            findings.report(parameters.field(), action.title() + " needs " + Words.and(missing))
                    .hint("add " + (missing.size() == 1 ? "it" : "them") + " to "
                            + parameters.field().name());
        }
    }
}
