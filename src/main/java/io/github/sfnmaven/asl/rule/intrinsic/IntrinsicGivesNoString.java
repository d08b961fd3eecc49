package io.github.sfnmaven.asl.rule.intrinsic;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.FunctionCall;
import io.github.sfnmaven.asl.expression.Intrinsic;
import io.github.sfnmaven.asl.field.PathKind;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.EnumSet;
import java.util.Set;

/** {@code "CausePath": "States.Array($.a)"}: an error's name and cause are strings. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "ErrorPath or CausePath with an intrinsic function that does not return a string")
public final class IntrinsicGivesNoString implements Rule {
    /** @see <a href="https://states-language.net/spec.html#fail-state">States Language: Fail State</a> */
    private static final Set<Intrinsic> GIVE_STRINGS = EnumSet.of(
            Intrinsic.FORMAT,
            Intrinsic.JSON_TO_STRING,
            Intrinsic.ARRAY_GET_ITEM,
            Intrinsic.BASE64_ENCODE,
            Intrinsic.BASE64_DECODE,
            Intrinsic.HASH,
            Intrinsic.UUID);

    @Override
    public void check(StateMachine machine, Findings findings) {
        Calls.forEach(machine, (site, expression) -> {
            if (site.field().kind() instanceof ValueKind.Path path && path.kind() == PathKind.REFERENCE_OR_CALL) {
                expression.calls().stream().findFirst().ifPresent(call -> check(site, call, findings));
            }
        });
    }

    private static void check(ExpressionSite site, FunctionCall call, Findings findings) {
        Intrinsic.of(call.name())
                .filter(function -> !GIVE_STRINGS.contains(function))
                .ifPresent(function -> findings.report(
                                site.node(),
                                call.begin(),
                                call.nameEnd(),
                                site.field().name() + " needs a string, but " + function.word()
                                        + " does not return one")
                        .hint("wrap it in States.JsonToString or States.Format"));
    }
}
