package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;

/**
 * An ItemBatcher that does not say how large a batch is. The guide asks for it; that the service does is not on record.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itembatcher.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "An ItemBatcher without MaxItemsPerBatch and MaxInputBytesPerBatch")
public final class ItemBatcherWithoutLimit implements Rule {
    private static final List<String> LIMITS =
            List.of("MaxItemsPerBatch", "MaxItemsPerBatchPath", "MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath");

    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ItemBatcher")
                .filter(batcher -> batcher.object().unknownMembers().isEmpty())
                .filter(batcher -> batcher.object().members(LIMITS).isEmpty())
                .forEach(batcher -> findings.report(
                                batcher.member(), "ItemBatcher has neither MaxItemsPerBatch nor MaxInputBytesPerBatch")
                        .hint("add one of them to limit the size of a batch"));
    }
}
