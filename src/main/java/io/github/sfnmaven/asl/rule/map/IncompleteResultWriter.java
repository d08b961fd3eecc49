package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Member;
import java.util.List;

/**
 * A ResultWriter that says where to write and not how, or the reverse, or nothing at all.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-resultwriter.html">Developer
 *     guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A ResultWriter with only one of Resource and Parameters")
public final class IncompleteResultWriter implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ResultWriter")
                // What is unknown may be the misspelt rest, and is reported.
                .filter(writer -> writer.object().unknownMembers().isEmpty())
                .forEach(writer -> check(writer, findings));
    }

    private static void check(MapPart writer, Findings findings) {
        boolean jsonata = writer.object().language() == QueryLanguage.JSONATA;
        String wanted = jsonata ? "Arguments" : "Parameters";
        List<Member> parameters = writer.object().members(List.of("Parameters", "Arguments"));
        if (writer.has("Resource") && parameters.isEmpty()) {
            findings.report(writer.member(), "A ResultWriter with a Resource needs " + wanted)
                    .hint("add " + wanted + " with the Bucket to write to");
        } else if (!writer.has("Resource") && !parameters.isEmpty()) {
            findings.report(
                            writer.member(),
                            "A ResultWriter with " + parameters.get(0).name() + " needs a Resource")
                    .hint("use 'arn:aws:states:::s3:putObject'");
        }
    }
}
