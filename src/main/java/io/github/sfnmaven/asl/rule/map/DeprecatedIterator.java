package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * The older name of ItemProcessor, which works as ever.
 *
 * @see <a href="https://states-language.net/spec.html#map-state">Amazon States Language, Map State</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.NOTE,
        optIn = true,
        summary = "Iterator, the deprecated name of ItemProcessor")
public final class DeprecatedIterator implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.MAP).stream()
                .flatMap(state -> state.node().member("Iterator").stream())
                .forEach(iterator -> findings.report(iterator, "Iterator is the deprecated name of ItemProcessor")
                        .hint("rename it to ItemProcessor"));
    }
}
