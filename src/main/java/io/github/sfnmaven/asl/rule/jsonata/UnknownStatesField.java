package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataName;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * There is no such field, so that the expression gives nothing and the state fails. Measured: the state machine can be
 * created.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer guide</a>
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html">Developer
 *     guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A field that $states or its context object does not have")
public final class UnknownStatesField implements Rule {
    private static final Map<String, List<String>> FIELDS = Map.of(
            "$states", List.of("input", "context", "result", "errorOutput"),
            "$states.context", List.of("Execution", "State", "StateMachine", "Task", "Map"),
            "$states.context.Execution",
                    List.of("Id", "Input", "Name", "RoleArn", "StartTime", "RedriveCount", "RedriveTime"),
            "$states.context.State", List.of("EnteredTime", "Name", "RetryCount"),
            "$states.context.StateMachine", List.of("Id", "Name"),
            "$states.context.Task", List.of("Token"),
            "$states.context.Map", List.of("Item"));

    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(machine, each -> {
            Set<JsonataName> reported = new HashSet<>();
            JsonataSite.some(each.names().statesFields()).stream()
                    .flatMap(path -> unknown(path).stream())
                    .filter(unknown -> reported.add(unknown.field()))
                    .forEach(unknown -> unknown.report(each, findings));
        });
    }

    private static Optional<Unknown> unknown(List<JsonataName> path) {
        String owner = "$states";
        for (JsonataName field : path) {
            List<String> known = FIELDS.get(owner);
            if (known == null) {
                break;
            } else if (!known.contains(field.text())) {
                return Optional.of(new Unknown(field, owner, known));
            }
            owner += "." + field.text();
        }
        return Optional.empty();
    }

    /** A field, what it is asked of, and what that has. */
    private record Unknown(JsonataName field, String owner, List<String> known) {
        void report(JsonataSite each, Findings findings) {
            each.report(field, Quote.of(owner + "." + field.text()) + " does not exist", findings)
                    .hintNearMiss(field.text(), known)
                    .hint(owner + " has " + String.join(", ", known));
        }
    }
}
