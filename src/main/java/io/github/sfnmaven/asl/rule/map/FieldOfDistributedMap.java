package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.ShapedObject;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.StateScope;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;

/**
 * ItemReader and others, by which only distributed Map states go. A warning: the service is said to accept some of them
 * in others as well.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A field of Distributed Map in an INLINE Map state")
public final class FieldOfDistributedMap implements Rule {
    private static final List<String> FIELDS = List.of(
            "ItemReader",
            "ItemBatcher",
            "ResultWriter",
            "Label",
            "ToleratedFailurePercentage",
            "ToleratedFailurePercentagePath",
            "ToleratedFailureCount",
            "ToleratedFailureCountPath");

    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.states(StateType.MAP).stream()
                .filter(state -> !state.scopes().isEmpty())
                .filter(state -> state.scopes().stream().allMatch(FieldOfDistributedMap::isInline))
                .filter(state -> state.objects().stream().noneMatch(FieldOfDistributedMap::isUnclear))
                .map(state -> state.objects().get(0))
                .forEach(state -> check(state, findings));
    }

    /** Whether a processor certainly is; one with an ExecutionType is reported for its missing Mode. */
    private static boolean isInline(StateScope processor) {
        if (!processor.node().has("ProcessorConfig")) {
            return true;
        }
        return processor.node().get("ProcessorConfig").orElse(null) instanceof ObjectNode config
                && (config.members().isEmpty()
                        || (config.get("Mode").orElse(null) instanceof TextNode mode
                                && mode.value().equals("INLINE")));
    }

    /** What is unknown may be the ProcessorConfig, misspelt or left out with the rest; that is reported. */
    private static boolean isUnclear(ShapedObject object) {
        return !object.unknownMembers().isEmpty()
                || object.shape().required().stream()
                        .anyMatch(name -> !object.node().has(name));
    }

    private static void check(ShapedObject state, Findings findings) {
        List<Member> fields = state.members(FIELDS);
        if (!fields.isEmpty()) {
            List<String> names = fields.stream().map(Member::name).toList();
            String verb = names.size() == 1 ? " works" : " work";
            findings.report(
                            fields.get(0),
                            Words.and(names) + verb + " only in a Distributed Map, but the Mode here is INLINE")
                    .hint(
                            "add \"ProcessorConfig\": {\"Mode\": \"DISTRIBUTED\", \"ExecutionType\": …} to ItemProcessor");
        }
    }
}
