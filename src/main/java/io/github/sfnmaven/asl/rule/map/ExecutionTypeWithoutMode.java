package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * ExecutionType without a Mode, which then is INLINE. A warning, since what the service says of it is not on record.
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A ProcessorConfig has an ExecutionType but no Mode, which means INLINE")
public final class ExecutionTypeWithoutMode implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ProcessorConfig")
                .filter(config -> config.lacks("Mode"))
                .flatMap(config -> config.object().node().member("ExecutionType").stream())
                .forEach(type -> findings.report(
                                type, "ExecutionType works only with Mode DISTRIBUTED, but the default Mode is INLINE")
                        .hint("add \"Mode\": \"DISTRIBUTED\""));
    }
}
