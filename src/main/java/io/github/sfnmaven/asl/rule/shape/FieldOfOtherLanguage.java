package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.model.FieldValue;
import io.github.sfnmaven.asl.model.LanguageMarks;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code Parameters} in a state that uses JSONata, {@code Arguments} in one that uses JSONPath. */
@AutoService(Rule.class)
@RuleInfo(code = DiagnosticCode.SCHEMA_VALIDATION_FAILED, summary = "A field of the other query language")
public final class FieldOfOtherLanguage implements Rule {
    /** A field where it does not belong. */
    private record Foreign(Member member, Field field, QueryLanguage used) {
        QueryLanguage needed() {
            return field.language().orElseThrow();
        }
    }

    @Override
    public void check(StateMachine machine, Findings findings) {
        reportMachine(machine, findings);
        machine.states().forEach(state -> reportAsked(state.node(), state.head().language(), findings));
        machine.objects().stream().flatMap(FieldOfOtherLanguage::foreign).forEach(each -> {
            Findings.Finding finding = report(each, findings);
            String used = each.used().word();
            each.field().instead().ifPresent(instead -> finding.hint("with " + used + ", use " + instead));
        });
    }

    /** All that tells the languages apart is of the other one: one mistake, not one for each field. */
    private static void reportMachine(StateMachine machine, Findings findings) {
        ObjectNode root = machine.root();
        if (root.has("QueryLanguage")) {
            reportAsked(root, machine.language(), findings);
        } else if (QueryLanguage.of(root, QueryLanguage.JSONPATH) != machine.language()
                && machine.language() == QueryLanguage.JSONATA) {
            LanguageMarks.of(machine.states())
                    .first(QueryLanguage.JSONATA)
                    .ifPresent(mark -> reportForgotten(mark, findings));
        }
    }

    private static void reportForgotten(LanguageMarks.Mark mark, Findings findings) {
        String name = mark.member().name();
        Findings.Finding finding = mark.isField()
                ? findings.report(
                        mark.member(), name + " works only with JSONata, but the query language here is JSONPath")
                : findings.report(
                        mark.member().value(),
                        name + " is a JSONata expression, but the query language here is JSONPath");
        finding.hint("add \"QueryLanguage\": \"JSONata\" to the state machine");
    }

    private static void reportAsked(ObjectNode node, QueryLanguage used, Findings findings) {
        QueryLanguage asked = QueryLanguage.of(node, used);
        if (asked != used && used != QueryLanguage.UNKNOWN && asked != QueryLanguage.UNKNOWN) {
            node.get("QueryLanguage")
                    .ifPresent(value -> findings.report(
                                    value,
                                    "QueryLanguage is " + asked.word() + ", but the fields here are written for "
                                            + used.word())
                            .hint("set it to " + used.word()));
        }
    }

    private static Stream<Foreign> foreign(ShapedObject object) {
        // A comparison is several fields and one mistake.
        Set<Optional<String>> replaced = new HashSet<>();
        boolean isCondition = StatesLanguage.isCondition(object.shape());
        return object.fields().stream()
                .filter(FieldValue::isForeign)
                .map(each -> new Foreign(each.member(), each.field(), object.language()))
                .filter(each -> !isCondition || replaced.add(each.field().instead()));
    }

    private static Findings.Finding report(Foreign foreign, Findings findings) {
        return findings.report(
                foreign.member(),
                foreign.field().name() + " works only with " + foreign.needed().word()
                        + ", but the query language here is " + foreign.used().word());
    }
}
