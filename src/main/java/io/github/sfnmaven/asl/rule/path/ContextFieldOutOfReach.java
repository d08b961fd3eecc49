package io.github.sfnmaven.asl.rule.path;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.MapState;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.model.TaskState;
import io.github.sfnmaven.asl.model.UnknownState;
import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.Deque;

/** {@code $$.Map.Item.Value} where there is no Map state, {@code $$.Task.Token} where nobody waits for one. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A field of the context object that is not available in this state")
public final class ContextFieldOutOfReach implements Rule {
    /** A scope, and whether it is within a Map state. */
    private record Place(StateScope scope, boolean inMap) {}

    @Override
    public void check(StateMachine machine, Findings findings) {
        if (machine.expressions().stream()
                .allMatch(site -> ContextFields.paths(site).isEmpty())) {
            return;
        }
        Deque<Place> left = new ArrayDeque<>();
        left.push(new Place(machine.top(), false));
        while (!left.isEmpty()) {
            Place place = left.pop();
            for (State state : place.scope().states().values()) {
                boolean inMap = place.inMap() || state instanceof MapState || state instanceof UnknownState;
                check(state, inMap, findings);
                state.scopes().forEach(scope -> left.push(new Place(scope, inMap)));
            }
        }
    }

    private static void check(State state, boolean inMap, Findings findings) {
        boolean hasToken = hasToken(state);
        for (ExpressionSite site : state.expressions()) {
            ContextFields.paths(site).stream()
                    .filter(path -> (!inMap && ContextFields.isIn(path, "Map"))
                            || (!hasToken && ContextFields.isIn(path, "Task")))
                    .findFirst()
                    .ifPresent(path -> report(site, path, findings));
        }
    }

    private static void report(ExpressionSite site, JsonPath path, Findings findings) {
        boolean noMap = ContextFields.isIn(path, "Map");
        String written = Quote.of(site.node().value().substring(path.begin(), path.end()));
        String reason =
                noMap ? " is available only in Map states" : " is available only in a Task that waits for a task token";
        findings.report(site.node(), path.begin(), path.end(), written + reason)
                .hint(noMap ? "use it in the ItemSelector of the Map state" : "add .waitForTaskToken to the Resource");
    }

    /** Whether the task waits for its token, or may do so; a Resource that is wrong is reported elsewhere. */
    private static boolean hasToken(State state) {
        if (!(state instanceof TaskState task)) {
            return state instanceof UnknownState;
        }
        return !(task.resource().map(TaskState.Resource::meaning).orElse(null) instanceof Integration called)
                || called.pattern().isOpen()
                || called.waitsForToken()
                || !(called.exists() && called.hasPattern());
    }
}
