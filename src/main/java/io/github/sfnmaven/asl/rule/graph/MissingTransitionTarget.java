package io.github.sfnmaven.asl.rule.graph;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.model.Transition;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** StartAt, Next or Default names a state that is not there. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.MISSING_TRANSITION_TARGET,
        summary = "StartAt, Next or Default refers to a state that does not exist in the same scope")
public final class MissingTransitionTarget implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        List<StateScope> scopes = machine.scopes();
        Map<String, StateScope> homes = new HashMap<>();
        scopes.forEach(scope -> scope.states().keySet().forEach(name -> homes.putIfAbsent(name, scope)));
        for (StateScope scope : scopes) {
            // Without any state the cause is an empty or a missing States.
            if (scope.members().isEmpty()) {
                continue;
            }
            scope.start().ifPresent(start -> check(start, scope, homes, findings));
            for (State state : scope.states().values()) {
                state.transitions().forEach(transition -> check(transition, scope, homes, findings));
            }
        }
    }

    private static void check(
            Transition transition, StateScope scope, Map<String, StateScope> homes, Findings findings) {
        String target = transition.target().value();
        if (scope.has(target)) {
            return;
        }
        String refers = transition.field() + " refers to state " + Quote.of(target);
        Optional<StateScope> home = Optional.ofNullable(homes.get(target));
        if (home.isPresent()) {
            findings.report(
                            transition.target(),
                            refers + ", which belongs to " + home.get().title())
                    .hint("a transition cannot enter or leave a branch or an item processor");
        } else {
            findings.report(transition.target(), refers + ", which does not exist")
                    .hintNearMiss(target, scope.states().keySet());
        }
    }
}
