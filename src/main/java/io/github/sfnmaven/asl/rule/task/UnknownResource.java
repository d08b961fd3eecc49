package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.TaskResource;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** {@code "Resource": "myFunction"}, or the ARN of something that no Task can run. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A Resource that is not an ARN, or the ARN of something that a Task cannot call")
public final class UnknownResource implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(machine, task -> {
            if (task.resource() instanceof TaskResource.Fault fault) {
                Findings.Finding finding = findings.report(task.text(), fault.begin(), fault.end(), fault.message());
                fault.hint().ifPresent(finding::hint);
            }
        });
    }
}
