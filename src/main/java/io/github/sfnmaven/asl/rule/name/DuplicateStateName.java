package io.github.sfnmaven.asl.rule.name;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** Two states of one name in different scopes; within one scope it is a duplicate key. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.DUPLICATE_STATE_NAME,
        summary = "Two states have the same name, in the same scope or in different ones")
public final class DuplicateStateName implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        Map<String, Member> first = new HashMap<>();
        machine.scopes().stream()
                .flatMap(scope -> scope.members().stream())
                .sorted(Comparator.comparing(member -> member.nameRange().begin()))
                .forEach(member -> {
                    Member earlier = first.putIfAbsent(member.name(), member);
                    if (earlier != null) {
                        findings.report(
                                        member,
                                        "State name " + Quote.of(member.name()) + " is already used on line "
                                                + earlier.nameRange().begin().line())
                                .hint(
                                        "state names must be unique in the whole state machine, including branches and item processors");
                    }
                });
    }
}
