package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataName;
import io.github.sfnmaven.asl.field.ContextObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    private static final List<String> FIELDS = List.of("input", "context", "result", "errorOutput");

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
        JsonataName first = path.get(0);
        if (!FIELDS.contains(first.text())) {
            return Optional.of(new Unknown(first, "$states", FIELDS));
        }
        return first.text().equals("context") ? unknownInContext(path.subList(1, path.size())) : Optional.empty();
    }

    private static Optional<Unknown> unknownInContext(List<JsonataName> path) {
        List<String> names = path.stream().map(JsonataName::text).toList();
        int known = ContextObject.known(names);
        if (known == names.size()) {
            return Optional.empty();
        }
        List<String> above = names.subList(0, known);
        String owner = String.join(
                ".", Stream.concat(Stream.of("$states.context"), above.stream()).toList());
        return Optional.of(new Unknown(path.get(known), owner, ContextObject.fields(above)));
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
