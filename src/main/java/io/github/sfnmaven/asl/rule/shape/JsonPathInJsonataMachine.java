package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/**
 * A state that asks for JSONPath where the whole state machine uses JSONata. The reverse is how definitions are moved
 * to JSONata, state by state.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A state uses JSONPath in a state machine that uses JSONata")
public final class JsonPathInJsonataMachine implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        if (machine.language() == QueryLanguage.JSONATA) {
            machine.states().stream()
                    .filter(state -> QueryLanguage.of(state.node(), QueryLanguage.UNKNOWN) == QueryLanguage.JSONPATH)
                    .flatMap(state -> state.node().get("QueryLanguage").stream())
                    .forEach(
                            language -> findings.report(
                                            language, "A state cannot use JSONPath when the state machine uses JSONata")
                                    .hint(
                                            "remove QueryLanguage from the state machine and set JSONata on each state that uses it"));
        }
    }
}
