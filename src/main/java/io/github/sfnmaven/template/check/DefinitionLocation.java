package io.github.sfnmaven.template.check;

import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.List;
import java.util.Optional;

/** Where a state machine resource has its definition if not in the template. */
final class DefinitionLocation {
    private static final String SERVERLESS = "DefinitionUri";
    private static final String NATIVE = "DefinitionS3Location";

    private final Findings findings;
    private final Carrier carrier;

    DefinitionLocation(Findings findings, Carrier carrier) {
        this.findings = findings;
        this.carrier = carrier;
    }

    /** Whether there is a definition that cannot be read here. */
    boolean isElsewhere() {
        return !carrier.isReadable()
                && List.of(SERVERLESS, NATIVE, "DefinitionString", "Definition").stream()
                        .anyMatch(carrier.properties()::has);
    }

    /**
     * Reports a local path: SAM and {@code aws cloudformation package} upload such files, CloudFormation reads S3
     * alone.
     *
     * @see <a
     *     href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-statemachine.html">
     *     AWS::Serverless::StateMachine</a>
     * @return whether there was one
     */
    boolean checkIsRemote() {
        Optional<TextNode> path = path(SERVERLESS).or(() -> path(NATIVE));
        path.ifPresent(text -> findings.error(
                TemplateRules.LOCAL_DEFINITION,
                text,
                "'" + carrier.resource().name() + "' has its definition in the local file '" + text.value()
                        + "', which CloudFormation cannot read",
                Optional.of("insert the definition into DefinitionString, with $text.indent or $text.json of a .vm"
                        + " template, or upload the file and name its place in S3")));
        return path.isPresent();
    }

    private Optional<TextNode> path(String property) {
        Optional<TreeNode> value = carrier.properties().get(property);
        return value.filter(node -> node instanceof TextNode && node.tag().isEmpty())
                .map(TextNode.class::cast)
                .filter(text ->
                        !text.value().startsWith("s3://") && !text.value().contains("{{"));
    }
}
