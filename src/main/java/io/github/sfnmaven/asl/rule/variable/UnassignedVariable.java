package io.github.sfnmaven.asl.rule.variable;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.VariableUse;
import io.github.sfnmaven.asl.field.PathKind;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A variable is read and no way to the state assigns it. Measured: the state machine can be created, the state fails.
 * One finding for each name, or each scope and name if it is assigned elsewhere.
 *
 * @see <a href="https://github.com/floci-io/floci/issues/2737">The record</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A variable that is not assigned on any path to the state that reads it")
public final class UnassignedVariable implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        if (machine.expressions().stream()
                .allMatch(site -> site.expression().variables().isEmpty())) {
            return;
        }
        Map<String, Integer> numbers = numbers(machine);
        // What was meant by a name or an Assign that is refused is not known.
        boolean valid = numbers.keySet().stream().allMatch(InvalidVariableName::isValid);
        if (valid && machine.states().stream().allMatch(Assignment::areKnown)) {
            new Check(numbers, findings).machine(machine);
        }
    }

    private static Map<String, Integer> numbers(StateMachine machine) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        Assignment.in(machine).forEach(each -> numbers.putIfAbsent(each.name(), numbers.size()));
        return numbers;
    }

    /** Whether the expression reads data, and does not say where to write it. */
    private static boolean isRead(ExpressionSite site) {
        return !(site.field().kind() instanceof ValueKind.Path path && path.kind() == PathKind.RESULT);
    }

    /** The check of one definition. */
    private static final class Check {
        private final Map<String, Integer> numbers;
        private final Findings findings;
        private final IdentityHashMap<StateScope, BitSet> around = new IdentityHashMap<>();
        private final Set<String> nowhere = new HashSet<>();
        private final IdentityHashMap<State, Set<String>> ofState = new IdentityHashMap<>();

        private Check(Map<String, Integer> numbers, Findings findings) {
            this.numbers = numbers;
            this.findings = findings;
        }

        private void machine(StateMachine machine) {
            around.put(machine.top(), new BitSet());
            // A scope in a state that cannot be reached has no entry.
            machine.scopes()
                    .forEach(scope ->
                            Optional.ofNullable(around.get(scope)).ifPresent(assigned -> scope(scope, assigned)));
        }

        private void scope(StateScope scope, BitSet assigned) {
            VariableFlow flow = new VariableFlow(scope, numbers, assigned);
            Set<String> reported = new HashSet<>();
            for (State state : scope.states().values()) {
                flow.before(state).ifPresent(before -> {
                    state.expressions().stream()
                            .filter(UnassignedVariable::isRead)
                            .forEach(site -> site(site, state, before, reported));
                    state.scopes().forEach(inner -> around.put(inner, inner.isDistributed() ? new BitSet() : before));
                });
            }
        }

        private void site(ExpressionSite site, State state, BitSet before, Set<String> reported) {
            for (VariableUse use : site.expression().variables()) {
                Integer number = numbers.get(use.name());
                if (number == null ? nowhere.add(use.name()) : !before.get(number) && reported.add(use.name())) {
                    report(use, site, state);
                }
            }
        }

        private Set<String> assignedBy(State state) {
            return ofState.computeIfAbsent(
                    state, any -> Assignment.in(state).map(Assignment::name).collect(Collectors.toSet()));
        }

        private void report(VariableUse use, ExpressionSite site, State state) {
            String variable = "Variable " + Quote.of("$" + use.name());
            if (!numbers.containsKey(use.name())) {
                findings.report(site.node(), use.begin(), use.end(), variable + " is never assigned")
                        .hintNearMiss(use.name(), numbers.keySet());
                return;
            }
            boolean own = assignedBy(state).contains(use.name());
            findings.report(
                            site.node(),
                            use.begin(),
                            use.end(),
                            variable + " is not assigned on any path to state " + Quote.of(state.name()))
                    .hint(
                            own
                                    ? "the states after this one can read what it assigns, this one cannot"
                                    : "only states after the assignment, and scopes inside them, can read a variable");
        }
    }
}
