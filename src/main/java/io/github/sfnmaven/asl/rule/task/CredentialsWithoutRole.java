package io.github.sfnmaven.asl.rule.task;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.Optional;

/** {@code "Credentials": {}}. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "Credentials without RoleArn")
public final class CredentialsWithoutRole implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.TASK)
                .forEach(state -> state.node()
                        .member("Credentials")
                        .filter(member -> member.value().tag().isEmpty())
                        .ifPresent(member -> check(member, state.head().language(), findings)));
    }

    private static void check(Member credentials, QueryLanguage language, Findings findings) {
        if (!(credentials.value() instanceof ObjectNode node)
                || node.members().stream().anyMatch(member -> Placeholder.isIn(member.name()))) {
            return;
        }
        Optional<Member> role = node.members().stream()
                .filter(member -> DynamicName.plain(member.name(), language).equals("RoleArn"))
                .findFirst();
        if (role.isEmpty()) {
            Optional<Member> near = node.members().stream()
                    .filter(member ->
                            NearMiss.of(member.name(), List.of("RoleArn")).isPresent())
                    .findFirst();
            near.ifPresentOrElse(
                    member -> findings.report(member, "Credentials needs RoleArn, but has " + Quote.of(member.name()))
                            .hint("did you mean 'RoleArn'?"),
                    () -> findings.report(credentials, "Credentials needs RoleArn")
                            .hint("set it to the ARN of the IAM role to assume"));
        } else if (!(role.get().value() instanceof TextNode)) {
            findings.report(
                    role.get().value(),
                    "RoleArn must be a string, but is " + role.get().value().kind());
        }
    }
}
