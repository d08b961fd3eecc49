package io.github.sfnmaven.asl.rule.variable;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * A branch or an inline item processor sees the variables of the scope around it and cannot assign them. Sibling
 * branches may assign the same name.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A branch or an item processor assigns a variable of an outer scope")
public final class ShadowedVariable implements Rule {
    /** What a scope assigns, and the scope around it, if it is seen. */
    private record Names(Set<String> assigned, Optional<Names> outer) {
        boolean has(String name) {
            return assigned.contains(name)
                    || outer.filter(names -> names.has(name)).isPresent();
        }
    }

    @Override
    public void check(StateMachine machine, Findings findings) {
        if (Assignment.in(machine).isEmpty()) {
            return;
        }
        IdentityHashMap<StateScope, Names> around = new IdentityHashMap<>();
        for (StateScope scope : machine.scopes()) {
            Optional<Names> outer = Optional.ofNullable(around.get(scope));
            Names names = new Names(new HashSet<>(), outer);
            for (State state : scope.states().values()) {
                Assignment.in(state).forEach(each -> {
                    if (names.assigned().add(each.name())
                            && outer.filter(o -> o.has(each.name())).isPresent()) {
                        report(each, scope, findings);
                    }
                });
            }
            for (State state : scope.states().values()) {
                state.scopes().stream()
                        .filter(inner -> !inner.isDistributed())
                        .forEach(inner -> around.put(inner, names));
            }
        }
    }

    private static void report(Assignment each, StateScope scope, Findings findings) {
        findings.report(
                        each.member(),
                        "Variable " + Quote.of(each.name()) + " cannot be assigned in " + scope.title()
                                + ", because an outer scope assigns it too")
                .hint("rename it, and return the value in the state's output");
    }
}
