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
 * A space or a punctuation mark in a Label, which becomes part of an ARN.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.INVALID_LABEL_NAME,
        summary = "A Map state's Label contains whitespace or a special character")
public final class ForbiddenLabelCharacter implements Rule {
    private static final String FORBIDDEN = "?*<>{}[]:;,\\|^~$#%&`\"";

    @Override
    public void check(StateMachine machine, Findings findings) {
        Labels.of(machine).filter(label -> !Placeholder.isIn(label.value())).forEach(label -> check(label, findings));
    }

    private static void check(TextNode label, Findings findings) {
        String text = label.value();
        for (int i = 0; i < text.length(); i++) {
            if (isForbidden(text.charAt(i))) {
                String message = "Label " + Quote.of(text) + " contains " + Quote.character(text.charAt(i));
                findings.report(label, i, i + 1, message + ", which is not allowed")
                        .hint("use letters, digits, '-', '_' and '.'");
                return;
            }
        }
    }

    private static boolean isForbidden(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || FORBIDDEN.indexOf(c) >= 0;
    }
}
