package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.asl.rule.Words;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Placeholder;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An ItemReader that does not read objects or lists of S3, a ResultWriter that does not write there.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A Resource that an ItemReader or a ResultWriter cannot use")
public final class UnusableMapResource implements Rule {
    private static final Pattern PREFIX = Pattern.compile("arn:[a-z0-9-]+:states:::");

    @Override
    public void check(StateMachine machine, Findings findings) {
        check(machine, "ItemReader", List.of("s3:getObject", "s3:listObjectsV2"), findings);
        check(machine, "ResultWriter", List.of("s3:putObject"), findings);
    }

    private static void check(StateMachine machine, String part, List<String> actions, Findings findings) {
        MapPart.all(machine, part)
                .flatMap(each -> each.object().node().get("Resource").stream())
                .filter(TextNode.class::isInstance)
                .map(TextNode.class::cast)
                .filter(resource -> !isUsable(resource.value(), actions))
                .forEach(resource -> findings.report(
                                resource, part + " cannot use the Resource " + Quote.of(resource.value()))
                        .hint("use "
                                + Words.or(actions.stream()
                                        .map(action -> "'arn:aws:states:::" + action + "'")
                                        .toList())));
    }

    /** With a placeholder in it, what stands behind the last one is all that is known of its end. */
    private static boolean isUsable(String resource, List<String> actions) {
        if (Placeholder.isIn(resource)) {
            String end = resource.substring(resource.lastIndexOf('}') + 1);
            return actions.stream().anyMatch(action -> ("arn:aws:states:::" + action).endsWith(end));
        }
        return actions.stream()
                .anyMatch(action -> resource.endsWith(action)
                        && PREFIX.matcher(resource.substring(0, resource.length() - action.length()))
                                .matches());
    }
}
