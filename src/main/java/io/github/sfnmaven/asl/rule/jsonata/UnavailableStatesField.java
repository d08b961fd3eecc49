package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.JsonataName;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

/**
 * {@code $states.result} where there is no result, or {@code $states.errorOutput} outside of a catcher.
 *
 * @see <a href="https://states-language.net/spec.html#jsonata">States Language</a>
 * @see <a href="https://github.com/floci-io/floci/issues/2745">The record</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A field of $states that is not available where it is read")
public final class UnavailableStatesField implements Rule {
    private static final Set<StateType> WITH_RESULT = EnumSet.of(StateType.TASK, StateType.PARALLEL, StateType.MAP);

    @Override
    public void check(StateMachine machine, Findings findings) {
        JsonataSite.forEach(machine, each -> {
            Set<String> seen = new HashSet<>();
            each.names().statesFields().stream()
                    .map(path -> path.get(0))
                    .filter(field -> seen.add(field.text()) && !isAvailable(field.text(), each))
                    .forEach(field -> report(field, each, findings));
        });
    }

    private static boolean isAvailable(String field, JsonataSite each) {
        return switch (field) {
            case "result" -> each.site().owner().isState() && isBehind(each) && mayHaveResult(each);
            case "errorOutput" -> isCatcher(each) && isBehind(each);
            default -> true;
        };
    }

    private static boolean mayHaveResult(JsonataSite each) {
        return each.state().type().map(WITH_RESULT::contains).orElse(true);
    }

    /** Whether the field is evaluated when the state's work is done. */
    private static boolean isBehind(JsonataSite each) {
        String name = each.site().field().name();
        return name.equals("Output") || name.equals("Assign");
    }

    /** Of what has ErrorEquals, a retrier has no expressions. */
    private static boolean isCatcher(JsonataSite each) {
        return each.site().owner().shape().field("ErrorEquals").isPresent();
    }

    private static void report(JsonataName field, JsonataSite each, Findings findings) {
        String name = "$states." + field.text();
        String owner = isCatcher(each)
                ? "a catcher"
                : each.state().type().map(type -> "a " + type.word() + " state").orElse("this state");
        each.report(field, name + " is not available in " + each.site().field().name() + " of " + owner, findings)
                .hint(
                        field.text().equals("result")
                                ? "use it in Output or Assign of a Task, Parallel or Map state"
                                : "use it in Output or Assign of a catcher");
    }
}
