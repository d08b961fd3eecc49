package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.NumberNode;

/** {@code "HeartbeatSeconds": 60, "TimeoutSeconds": 60}: the Task times out before a heartbeat can be missed. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "HeartbeatSeconds is not less than TimeoutSeconds")
public final class HeartbeatNotBelowTimeout implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.TASK).forEach(state -> check(state, findings));
    }

    private static void check(State state, Findings findings) {
        if (state.node().get("HeartbeatSeconds").orElse(null) instanceof NumberNode heartbeat
                && state.node().get("TimeoutSeconds").orElse(null) instanceof NumberNode timeout
                // Others are out of range, which is reported.
                && isPositiveAndWhole(timeout)
                && isPositiveAndWhole(heartbeat)
                && heartbeat.value().compareTo(timeout.value()) >= 0) {
            findings.report(
                    heartbeat,
                    "HeartbeatSeconds (" + heartbeat.value() + ") must be less than TimeoutSeconds (" + timeout.value()
                            + ")");
        }
    }

    private static boolean isPositiveAndWhole(NumberNode number) {
        return number.value().signum() > 0
                && number.value().stripTrailingZeros().scale() <= 0;
    }
}
