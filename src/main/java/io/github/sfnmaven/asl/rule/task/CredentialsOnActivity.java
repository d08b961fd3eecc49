package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.TaskResource.Activity;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** Credentials beside an activity, which whoever polls for it runs with rights of its own. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "Credentials in a Task that runs an activity")
public final class CredentialsOnActivity implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(machine, task -> {
            if (task.resource() instanceof Activity) {
                task.state()
                        .node()
                        .member("Credentials")
                        .ifPresent(member -> findings.report(member, "Credentials cannot be used with an activity")
                                .hint("remove them: the activity worker uses its own"));
            }
        });
    }
}
