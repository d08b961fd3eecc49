package io.github.sfnmaven.asl.rule.choice;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Member;
import java.util.List;
import java.util.Optional;

/**
 * A choice rule that does not say what it asks: a Variable without an operator or the reverse, no Condition.
 *
 * @see <a href="https://states-language.net/spec.html#choice-state">Amazon States Language, Choice State</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A choice rule without a condition, or with an incomplete comparison")
public final class IncompleteChoiceRule implements Rule {
    private static final List<String> CONDITIONS = List.of("And", "Or", "Not", "Variable", "Condition");

    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.objects().stream()
                .filter(object -> StatesLanguage.isCondition(object.shape()))
                // What is unknown may be the misspelt rest, and is reported.
                .filter(object -> object.unknownMembers().isEmpty())
                .filter(object -> !lacksEverything(object))
                .forEach(object -> check(object, findings));
    }

    private static void check(ShapedObject rule, Findings findings) {
        List<Member> conditions = rule.members(CONDITIONS);
        Optional<Member> operator =
                rule.members(StatesLanguage.choiceOperators()).stream().findFirst();
        if (rule.language() == QueryLanguage.JSONATA) {
            // Fields of JSONPath are reported as such.
            if (conditions.isEmpty() && operator.isEmpty()) {
                report(rule, "no Condition", "add a JSONata expression that returns true or false", findings);
            }
        } else if (operator.isPresent()) {
            boolean compares = rule.node().has("Variable") || rule.node().has("Condition");
            if (!compares) {
                findings.report(operator.get(), operator.get().name() + " needs a Variable in the same rule")
                        .hint("Variable is the path to the value that it compares");
            }
        } else if (conditions.isEmpty()) {
            report(rule, "no comparison", "add a Variable and an operator, or And, Or or Not", findings);
        } else if (conditions.size() == 1 && rule.node().has("Variable")) {
            findings.report(conditions.get(0), "Variable needs a comparison operator in the same rule")
                    .hint("add one such as StringEquals, NumericLessThan or IsPresent");
        }
    }

    /** That Next is missing is reported, and enough to say of an empty rule. */
    private static boolean lacksEverything(ShapedObject rule) {
        return rule.node().members().isEmpty() && !rule.shape().required().isEmpty();
    }

    private static void report(ShapedObject rule, String what, String hint, Findings findings) {
        String message = Words.capital(rule.title()) + " has " + what;
        rule.member()
                .ifPresentOrElse(
                        not -> findings.report(not, message).hint(hint),
                        () -> findings.report(rule.node(), message).hint(hint));
    }
}
