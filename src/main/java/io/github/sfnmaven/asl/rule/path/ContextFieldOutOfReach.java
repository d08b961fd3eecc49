package io.github.sfnmaven.asl.rule.path;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataExpression;
import io.github.sfnmaven.asl.expression.JsonataName;
import io.github.sfnmaven.asl.field.ContextObject;
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
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code $$.Map.Item.Value} where there is no Map state, {@code $states.context.Task.Token} where nobody waits for one.
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A field of the context object that is not available in this state")
public final class ContextFieldOutOfReach implements Rule {
    /** A scope, and whether it is within a Map state. */
    private record Place(StateScope scope, boolean inMap) {}

    /**
     * What an expression reads of the context object.
     *
     * @param field of the context object itself
     * @param text as messages show it
     */
    private record Read(String field, String text, int begin, int end) {}

    @Override
    public void check(StateMachine machine, Findings findings) {
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

    private static List<Read> reads(ExpressionSite site) {
        return site.expression() instanceof JsonataExpression jsonata
                ? reads(jsonata, site.node().value())
                : ContextFields.paths(site).stream()
                        // A field that does not exist is another rule's.
                        .filter(path -> !path.steps().isEmpty()
                                && ContextFields.unknown(path).isEmpty())
                        .map(path -> new Read(
                                path.steps().get(0).name(),
                                site.node().value().substring(path.begin(), path.end()),
                                path.begin(),
                                path.end()))
                        .toList();
    }

    /** To JSONata a field that is not there is nothing, and an expression may ask for it: then it reads none. */
    private static List<Read> reads(JsonataExpression jsonata, String text) {
        if (text.contains("$exists") || text.contains("?")) {
            return List.of();
        }
        return jsonata.names().statesFields().stream()
                .filter(path -> path.size() > 1 && path.get(0).text().equals("context"))
                .filter(ContextFieldOutOfReach::exists)
                .map(ContextFieldOutOfReach::read)
                .toList();
    }

    private static boolean exists(List<JsonataName> path) {
        List<String> names = path.stream().skip(1).map(JsonataName::text).toList();
        return ContextObject.known(names) == names.size();
    }

    private static Read read(List<JsonataName> path) {
        String text = "$states." + path.stream().map(JsonataName::text).collect(Collectors.joining("."));
        return new Read(
                path.get(1).text(),
                text,
                path.get(0).begin(),
                path.get(path.size() - 1).end());
    }

    private static void check(State state, boolean inMap, Findings findings) {
        for (ExpressionSite site : state.expressions()) {
            reads(site).stream()
                    .filter(read -> (read.field().equals("Map") && !inMap)
                            || (read.field().equals("Task") && !hasToken(state)))
                    .findFirst()
                    .ifPresent(read -> report(site, read, findings));
        }
    }

    private static void report(ExpressionSite site, Read read, Findings findings) {
        boolean noMap = read.field().equals("Map");
        String reason =
                noMap ? " is available only in Map states" : " is available only in a Task that waits for a task token";
        findings.report(site.node(), read.begin(), read.end(), Quote.of(read.text()) + reason)
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
