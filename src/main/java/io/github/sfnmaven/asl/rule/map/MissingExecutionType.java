package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** A distributed Map state that does not say as what its child workflows run. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A ProcessorConfig with Mode DISTRIBUTED has no ExecutionType")
public final class MissingExecutionType implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ProcessorConfig")
                .filter(config -> config.says("Mode", "DISTRIBUTED") && config.lacks("ExecutionType"))
                .forEach(config -> findings.report(
                                config.member(), "A ProcessorConfig with Mode DISTRIBUTED needs an ExecutionType")
                        .hint("use STANDARD or EXPRESS, the type of the child workflows"));
    }
}
