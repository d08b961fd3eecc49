package io.github.sfnmaven.asl.rule.intrinsic;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.Argument;
import io.github.sfnmaven.asl.expression.FunctionCall;
import io.github.sfnmaven.asl.expression.Intrinsic;
import io.github.sfnmaven.asl.expression.SyntaxFault;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.Optional;

/**
 * A wrong number of arguments, or one of the wrong kind. Whether the service looks at them when a state machine is
 * created is not on record; the execution fails.
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "An intrinsic function with the wrong number or kind of arguments")
public final class IntrinsicArguments implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Calls.forEach(
                machine,
                (site, expression) -> expression.calls().stream()
                        .flatMap(call -> Intrinsic.of(call.name()).flatMap(function -> fault(function, call)).stream())
                        .findFirst()
                        .ifPresent(fault -> findings.report(site.node(), fault)));
    }

    private static Optional<SyntaxFault> fault(Intrinsic function, FunctionCall call) {
        int count = call.arguments().size();
        if (count < function.least() || count > function.most()) {
            return Optional.of(new SyntaxFault(
                    call.begin(),
                    call.end(),
                    function.word() + " takes " + number(function) + ", but has " + (count == 0 ? "none" : count),
                    Optional.empty()));
        }
        for (int i = 0; i < count; i++) {
            Argument argument = call.arguments().get(i);
            Optional<String> wanted = ArgumentKinds.wanted(function, i, argument);
            if (wanted.isPresent()) {
                String message = "Argument " + (i + 1) + " of " + function.word() + " must be " + wanted.get()
                        + ", not "
                        + (argument.kind() == Argument.Kind.STRING ? Quote.of(argument.text()) : argument.text());
                return Optional.of(new SyntaxFault(argument.begin(), argument.end(), message, Optional.empty()));
            }
        }
        return function == Intrinsic.FORMAT ? FormatTemplate.fault(call) : Optional.empty();
    }

    private static String number(Intrinsic function) {
        int least = function.least();
        if (least == function.most()) {
            return least == 0 ? "no argument" : least == 1 ? "one argument" : least + " arguments";
        }
        return function.most() == Intrinsic.MANY
                ? "at least one argument"
                : least + " or " + function.most() + " arguments";
    }
}
