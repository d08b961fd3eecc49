package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** ExecutionType where no child workflows are started. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A ProcessorConfig with Mode INLINE has an ExecutionType")
public final class ExecutionTypeOfInlineMap implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ProcessorConfig")
                .filter(config -> config.says("Mode", "INLINE"))
                .flatMap(config -> config.object().node().member("ExecutionType").stream())
                .forEach(type -> findings.report(
                                type, "ExecutionType works only with Mode DISTRIBUTED, but the Mode is INLINE")
                        .hint("remove it, or set Mode to DISTRIBUTED"));
    }
}
