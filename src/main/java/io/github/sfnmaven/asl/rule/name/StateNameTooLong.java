package io.github.sfnmaven.asl.rule.name;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;

/**
 * A state's name of more than 80 characters.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">Quotas</a>
 */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.INVALID_STATE_NAME, summary = "A state name has more than 80 characters")
public final class StateNameTooLong implements Rule {
    private static final int MOST_CHARACTERS = 80;

    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.scopes().forEach(scope -> scope.members().forEach(member -> check(member, findings)));
    }

    private static void check(Member member, Findings findings) {
        int length = member.name().codePointCount(0, member.name().length());
        if (length > MOST_CHARACTERS) {
            findings.report(
                    member,
                    "State name " + Quote.of(member.name()) + " has " + length + " characters, but the limit is "
                            + MOST_CHARACTERS);
        }
    }
}
