package io.github.sfnmaven.asl.rule.variable;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Placeholder;

/**
 * A variable's name is a Unicode identifier of 1 to 80 characters. A leading underscore is none by the guide, but no
 * refusal is on record, so it passes.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A variable name that is too long or has a character that is not allowed")
public final class InvalidVariableName implements Rule {
    private static final int LONGEST = 80;

    @Override
    public void check(StateMachine machine, Findings findings) {
        Assignment.in(machine).stream()
                .filter(each -> !Placeholder.isIn(each.name()))
                .forEach(each -> check(each, findings));
    }

    /** Whether a variable can have this name. */
    static boolean isValid(String name) {
        return !name.isEmpty() && length(name) <= LONGEST && wrong(name) < 0;
    }

    private static void check(Assignment each, Findings findings) {
        String name = each.name();
        int wrong = wrong(name);
        if (name.isEmpty()) {
            findings.report(each.member(), "The variable name is empty");
        } else if (wrong >= 0) {
            reportCharacter(each, wrong, findings);
        } else if (length(name) > LONGEST) {
            findings.report(
                    each.member(),
                    "Variable name " + Quote.of(name) + " has " + length(name) + " characters, but the limit is "
                            + LONGEST);
        }
    }

    private static void reportCharacter(Assignment each, int wrong, Findings findings) {
        String name = each.name();
        int character = name.codePointAt(wrong);
        String problem = wrong == 0 && isPart(character) ? " starts with " : " contains ";
        Findings.Finding finding = findings.report(
                each.member(), "Variable name " + Quote.of(name) + problem + Quote.character(character));
        if (DynamicName.is(name)) {
            finding.hint("remove .$ and write the value as {% … %}");
        } else if (name.startsWith("$")) {
            finding.hint("remove the $, which is only for reading a variable");
        } else {
            finding.hint("use letters, digits and underscores, starting with a letter");
        }
    }

    /** Where the first character stands that cannot; less than 0 if none does. */
    private static int wrong(String name) {
        for (int i = 0; i < name.length(); i = name.offsetByCodePoints(i, 1)) {
            int character = name.codePointAt(i);
            boolean fits =
                    i > 0 ? isPart(character) : character == '_' || Character.isUnicodeIdentifierStart(character);
            if (!fits) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPart(int character) {
        return Character.isUnicodeIdentifierPart(character) && !Character.isIdentifierIgnorable(character);
    }

    private static int length(String name) {
        return name.codePointCount(0, name.length());
    }
}
