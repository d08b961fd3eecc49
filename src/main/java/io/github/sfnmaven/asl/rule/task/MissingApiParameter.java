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
        summary = "A parameter that the API needs is missing, so that the call will fail")
public final class MissingApiParameter implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(machine, task -> {
            task.optimized()
                    // Another pattern may be another call.
                    .filter(action -> task.integration().orElseThrow().hasPattern())
                    .ifPresent(action ->
                            Parameters.of(task.state()).ifPresent(parameters -> check(action, parameters, findings)));
            task.integration()
                    .filter(called -> called.sdk() && called.exists() && Parameters.hasNone(task.state()))
                    .ifPresent(called -> reportAll(task, called.title(), findings));
        });
    }

    /** Measured for optimized integrations only, but the service's message speaks of all ARNs. */
    private static void reportAll(Task task, String title, Findings findings) {
        String field = Parameters.fields(task.state().head().language()).get(0);
        findings.report(task.text(), title + " has no " + field).hint("if it takes none, write \"" + field + "\": {}");
    }

    private static void check(OptimizedAction action, Parameters parameters, Findings findings) {
        List<String> missing = action.needed().stream()
                .filter(name -> !parameters.mayHave(name))
                // That is misspelt-parameter's.
                .filter(name -> parameters.misspelt(name, action.parameters()).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            findings.report(parameters.field(), action.title() + " needs " + Words.and(missing));
        }
    }
}
