package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.resource.OptimizedAction;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.Placeholder;
import java.util.LinkedHashSet;
import java.util.Set;

/** {@code "awsVpcConfiguration": …} for {@code ecs:runTask}, whose parameters Step Functions knows to the bottom. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A parameter name, at any depth, that Step Functions does not accept")
public final class UnsupportedParameter implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Task.forEach(
                machine,
                task -> task.optimized()
                        .filter(action -> !action.within().isEmpty())
                        .ifPresent(action ->
                                task.parameters().ifPresent(parameters -> check(action, parameters, findings))));
    }

    private static void check(OptimizedAction action, Parameters parameters, Findings findings) {
        Set<String> names = new LinkedHashSet<>(action.parameters());
        names.addAll(action.within());
        parameters
                .node()
                .all()
                .filter(ObjectNode.class::isInstance)
                .map(ObjectNode.class::cast)
                .forEach(object ->
                        object.members().forEach(member -> check(member, action, parameters, names, findings)));
    }

    private static void check(
            Member member, OptimizedAction action, Parameters parameters, Set<String> names, Findings findings) {
        String name = DynamicName.plain(member.name(), parameters.language());
        boolean missing = parameters
                .meant(member, action.parameters())
                .filter(action.required()::contains)
                .isPresent();
        if (names.contains(name) || Placeholder.isIn(name) || missing) {
            return;
        }
        NearMiss.of(name, names)
                .ifPresent(near -> findings.report(
                                member, Quote.of(member.name()) + " is not supported by " + action.title())
                        .hint("did you mean " + Quote.of(parameters.renamed(member, near)) + "?"));
    }
}
