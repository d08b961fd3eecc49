package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.OptimizedAction;
import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Member;

/** {@code "payload": …} for {@code lambda:invoke}. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A parameter that the API action does not have, but whose name is close to one that it has")
public final class MisspeltParameter implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(
                machine,
                task -> task.integration()
                        .ifPresent(called ->
                                task.parameters().ifPresent(parameters -> check(called, parameters, findings))));
    }

    private static void check(Integration called, Parameters parameters, Findings findings) {
        if (called.sdk()) {
            parameters.members().forEach((name, member) -> checkSdk(name, member, parameters, findings));
        }
        // Where Step Functions looks into the parameters itself, unsupported-parameter reports them.
        called.optimized()
                .filter(action -> action.within().isEmpty())
                .ifPresent(action ->
                        parameters.members().forEach((name, member) -> check(action, member, parameters, findings)));
    }

    private static void check(OptimizedAction action, Member member, Parameters parameters, Findings findings) {
        // What stands for a parameter that must be there is missing-parameter's.
        parameters
                .meant(member, action.parameters())
                .filter(name -> !action.required().contains(name))
                .ifPresent(name -> findings.report(
                                member, Quote.of(member.name()) + " is not a parameter of " + action.title())
                        .hint("did you mean " + Quote.of(parameters.renamed(member, name)) + "?"));
    }

    /** The guide: parameters are in Pascal case, whatever the API itself does. */
    private static void checkSdk(String name, Member member, Parameters parameters, Findings findings) {
        if (!name.isEmpty() && Character.isLowerCase(name.charAt(0))) {
            findings.report(
                            member,
                            Quote.of(member.name())
                                    + " starts with a lowercase letter, but AWS SDK integrations use"
                                    + " PascalCase parameter names")
                    .hint("did you mean " + Quote.of(parameters.renamed(member, Words.capital(name))) + "?");
        }
    }
}
