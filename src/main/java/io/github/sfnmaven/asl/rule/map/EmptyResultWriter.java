package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;

/**
 * A ResultWriter that says nothing.
 *
 * @see <a href="https://github.com/aws/aws-cdk/pull/33831">It can be created, and its executions fail</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A ResultWriter without any field, with which the Map state fails")
public final class EmptyResultWriter implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ResultWriter")
                .filter(writer -> writer.object().node().members().isEmpty())
                .forEach(writer -> findings.report(
                                writer.member(), "ResultWriter is empty, so the Map state fails when it runs")
                        .hint("add a Resource with the Bucket to write to, or a WriterConfig, or remove it"));
    }
}
