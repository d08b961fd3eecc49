package io.github.sfnmaven.template.check;

import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Names that are written out in the template must be ones that the services take. */
final class NameCheck {
    // API Gateway: "Resource's path part only allow …" is all it says, after the stack has begun.
    private static final Pattern PATH_PART = Pattern.compile("[A-Za-z0-9._:-]+|\\{[A-Za-z0-9._-]+\\+?\\}");
    private static final Pattern STAGE = Pattern.compile("[A-Za-z0-9_-]{1,128}");

    private final Findings findings;
    private final Function<String, Optional<String>> stateMachineName;

    /** @param stateMachineName says what is wrong with a state machine's name */
    NameCheck(Findings findings, Function<String, Optional<String>> stateMachineName) {
        this.findings = findings;
        this.stateMachineName = stateMachineName;
    }

    void check(ObjectNode template) {
        for (Member member : TemplateNames.section(template, "Resources")) {
            if (member.value() instanceof ObjectNode resource
                    && resource.get("Properties").orElse(null) instanceof ObjectNode properties) {
                TemplateNames.text(resource, "Type").ifPresent(type -> check(type, properties));
            }
        }
    }

    private void check(String type, ObjectNode properties) {
        switch (type) {
            case "AWS::StepFunctions::StateMachine" -> stateMachine(properties, "StateMachineName");
            case "AWS::Serverless::StateMachine" -> stateMachine(properties, "Name");
            case "AWS::ApiGateway::Resource" ->
                pattern(
                        properties,
                        "PathPart",
                        PATH_PART,
                        "letters, digits and '.', '_', ':', '-'; for the built-in template set <variables> path or"
                                + " -Dsfn.variables.path");
            case "AWS::ApiGateway::Stage" ->
                pattern(
                        properties,
                        "StageName",
                        STAGE,
                        "letters, digits, '_' and '-'; for the built-in template set <variables> stage or"
                                + " -Dsfn.variables.stage");
            default -> {}
        }
    }

    private void stateMachine(ObjectNode properties, String property) {
        plain(properties, property)
                .ifPresent(name -> stateMachineName
                        .apply(name.value())
                        .ifPresent(problem -> findings.error(
                                TemplateRules.RESOURCE_NAME, name, property + " '" + name.value() + "' " + problem)));
    }

    private void pattern(ObjectNode properties, String property, Pattern pattern, String allowed) {
        plain(properties, property)
                .filter(text -> !pattern.matcher(text.value()).matches())
                .ifPresent(text -> findings.error(
                        TemplateRules.RESOURCE_NAME,
                        text,
                        property + " '" + text.value() + "' is not allowed by API Gateway",
                        Optional.of("use " + allowed)));
    }

    private static Optional<TextNode> plain(ObjectNode properties, String property) {
        return properties
                .get(property)
                .filter(node -> node instanceof TextNode && node.tag().isEmpty())
                .map(TextNode.class::cast);
    }
}
