package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.MapState;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.resource.TaskResource.Activity;
import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.ArrayDeque;
import java.util.Deque;

/** An activity, {@code .sync} or {@code .waitForTaskToken} where executions are EXPRESS. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "An activity, .sync or .waitForTaskToken in an Express workflow")
public final class NotInExpress implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        if (machine.type() == StateMachineType.EXPRESS) {
            Task.forEach(machine, task -> check(task, "an Express workflow", findings));
        } else {
            machine.states(StateType.MAP).stream()
                    .filter(NotInExpress::hasExpressChildren)
                    .forEach(map -> checkChildren(map, findings));
        }
    }

    /** What a distributed Map starts as EXPRESS executions may not wait either. */
    private static boolean hasExpressChildren(State state) {
        return state instanceof MapState map && map.scopes().stream().anyMatch(StateScope::isExpress);
    }

    private static void checkChildren(State map, Findings findings) {
        Deque<StateScope> scopes = new ArrayDeque<>(map.scopes());
        while (!scopes.isEmpty()) {
            StateScope scope = scopes.pop();
            Task.in(scope.states().values().stream())
                    .forEach(task -> check(task, "the Express child workflows of " + Quote.of(map.name()), findings));
            // A distributed Map within a distributed one speaks for its own children.
            scope.states().values().stream()
                    .filter(state -> !hasExpressChildren(state))
                    .forEach(state -> scopes.addAll(state.scopes()));
        }
    }

    private static void check(Task task, String where, Findings findings) {
        if (task.resource() instanceof Activity) {
            findings.report(task.text(), "An activity cannot be used in " + where)
                    .hint("use a Lambda function, or a Standard workflow");
        }
        task.integration()
                .filter(Integration::waits)
                .ifPresent(called -> task.report(
                                called.pattern(),
                                Quote.of(called.pattern().text()) + " cannot be used in " + where,
                                findings)
                        .hint("remove it, or use a Standard workflow"));
    }
}
