package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.MapState;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A distributed Map state in an EXPRESS state machine, or in the child workflows of another that run as EXPRESS.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A Distributed Map state in an Express workflow")
public final class DistributedMapInExpress implements Rule {
    /** A scope and what runs it. */
    private record Place(StateScope scope, boolean isExpress) {}

    @Override
    public void check(StateMachine machine, Findings findings) {
        Deque<Place> left = new ArrayDeque<>();
        left.push(new Place(machine.top(), machine.type() == StateMachineType.EXPRESS));
        while (!left.isEmpty()) {
            Place place = left.pop();
            for (State state : place.scope().states().values()) {
                for (StateScope inner : state.scopes()) {
                    left.push(new Place(inner, check(state, inner, place.isExpress(), findings)));
                }
            }
        }
    }

    /** Reports; returns whether the inner scope runs as EXPRESS. */
    private static boolean check(State state, StateScope inner, boolean isExpress, Findings findings) {
        if (!(state instanceof MapState) || !inner.isDistributed()) {
            return isExpress;
        }
        if (isExpress) {
            findings.report(inner.config("Mode").orElseThrow(), "A Distributed Map cannot run in an Express workflow")
                    .hint("use Mode INLINE, or a Standard workflow");
        }
        return inner.isExpress();
    }
}
