package io.github.sfnmaven.asl.rule.intrinsic;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** {@code States.Format('Hello {}', $.name}. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "An intrinsic function call that cannot be parsed")
public final class BrokenIntrinsic implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Calls.forEach(
                machine,
                (site, call) -> call.fault()
                        .ifPresent(fault -> findings.report(
                                site.node(), fault.in(site.node().value()))));
    }
}
