package io.github.sfnmaven.asl.rule.name;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;

/**
 * A Label of more than 40 characters.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.INVALID_LABEL_NAME, summary = "A Map state's Label has more than 40 characters")
public final class LabelTooLong implements Rule {
    private static final int MOST_CHARACTERS = 40;

    @Override
    public void check(StateMachine machine, Findings findings) {
        Labels.of(machine).filter(label -> !Placeholder.isIn(label.value())).forEach(label -> check(label, findings));
    }

    private static void check(TextNode label, Findings findings) {
        int length = label.value().codePointCount(0, label.value().length());
        if (length > MOST_CHARACTERS) {
            findings.report(
                    label,
                    "Label " + Quote.of(label.value()) + " has " + length + " characters, but the limit is "
                            + MOST_CHARACTERS);
        }
    }
}
