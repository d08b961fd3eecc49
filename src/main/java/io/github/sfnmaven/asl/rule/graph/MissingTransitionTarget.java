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
import io.github.sfnmaven.tree.JsonPointer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            missing(scope).forEach((target, transitions) -> report(target, transitions, scope, homes, findings));
        }
    }

    /** A state that is not there, and what leads to it: one state was renamed, not each transition misspelt. */
    private static Map<String, List<Transition>> missing(StateScope scope) {
        Map<String, List<Transition>> missing = new LinkedHashMap<>();
        Stream.concat(
                        scope.start().stream(),
                        scope.states().values().stream().flatMap(MissingTransitionTarget::transitions))
                .filter(transition -> !scope.has(transition.target().value()))
                .forEach(transition -> missing.computeIfAbsent(
                                transition.target().value(), target -> new ArrayList<>())
                        .add(transition));
        return missing;
    }

    /** Those of fields that the state may have. Others are reported, whatever they lead to. */
    private static Stream<Transition> transitions(State state) {
        Set<String> unknown = state.objects().stream()
                .flatMap(object -> object.unknownMembers().stream())
                .map(member -> member.value().path().toString())
                .collect(Collectors.toSet());
        if (unknown.isEmpty()) {
            return state.transitions().stream();
        }
        return state.transitions().stream()
                .filter(transition -> !isWithin(transition.target().path(), unknown));
    }

    private static boolean isWithin(JsonPointer path, Set<String> places) {
        for (JsonPointer at = path; at != null; at = at.parent()) {
            if (places.contains(at.toString())) {
                return true;
            }
        }
        return false;
    }

    private static void report(
            String target,
            List<Transition> transitions,
            StateScope scope,
            Map<String, StateScope> homes,
            Findings findings) {
        Transition transition = transitions.get(0);
        int others = transitions.size() - 1;
        String refer = others == 0
                ? " refers"
                : others == 1 ? " and one more transition refer" : " and " + others + " more transitions refer";
        String refers = transition.field() + refer + " to state " + Quote.of(target);
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
