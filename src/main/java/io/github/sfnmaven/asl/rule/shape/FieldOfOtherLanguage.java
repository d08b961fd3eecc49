package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.Field;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.StatesLanguage;
import io.github.sfnmaven.asl.model.FieldValue;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Member;
import java.util.HashSet;
import java.util.List;
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
        List<ShapedObject> objects = machine.objects().toList();
        List<Foreign> foreign =
                objects.stream().flatMap(each -> foreign(each).stream()).toList();
        if (foreign.isEmpty()) {
            return;
        }
        if (isJsonataThroughout(machine, objects, foreign)) {
            Foreign first = foreign.get(0);
            report(first, findings).hint("add \"QueryLanguage\": \"JSONata\" to the state machine");
        } else {
            for (Foreign each : foreign) {
                Findings.Finding finding = report(each, findings);
                String used = each.used().word();
                each.field().instead().ifPresent(instead -> finding.hint("with " + used + ", use " + instead));
            }
        }
    }

    private static List<Foreign> foreign(ShapedObject object) {
        if (object.fields().stream().noneMatch(FieldValue::isForeign)) {
            return List.of();
        }
        // A comparison is several fields and one mistake.
        Set<Optional<String>> replaced = new HashSet<>();
        boolean isCondition = StatesLanguage.isCondition(object.shape());
        return allForeign(object)
                .filter(each -> !isCondition || replaced.add(each.field().instead()))
                .toList();
    }

    private static Stream<Foreign> allForeign(ShapedObject object) {
        return object.fields().stream()
                .filter(FieldValue::isForeign)
                .map(each -> new Foreign(each.member(), each.field(), object.language()));
    }

    /** Nobody says so, but all that tells the languages apart is JSONata's: one mistake, not one for each field. */
    private static boolean isJsonataThroughout(
            StateMachine machine, List<ShapedObject> objects, List<Foreign> foreign) {
        return !machine.root().has("QueryLanguage")
                && foreign.stream().allMatch(each -> each.needed() == QueryLanguage.JSONATA)
                && objects.stream()
                        .flatMap(object -> object.fields().stream())
                        .noneMatch(each -> each.field().isForeignTo(QueryLanguage.JSONATA));
    }

    private static Findings.Finding report(Foreign foreign, Findings findings) {
        return findings.report(
                foreign.member(),
                foreign.field().name() + " works only with " + foreign.needed().word()
                        + ", but the query language here is " + foreign.used().word());
    }
}
