package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Attributes of resources, and what can be told of Step Functions' own types.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-stepfunctions-statemachine.html">
 *     AWS::StepFunctions::StateMachine</a>
 */
final class ResourceCheck {
    private static final List<String> ATTRIBUTES = List.of(
            "Type",
            "Properties",
            "DependsOn",
            "Condition",
            "Metadata",
            "DeletionPolicy",
            "UpdateReplacePolicy",
            "UpdatePolicy",
            "CreationPolicy",
            "Version",
            "Description",
            "Comment");
    private static final Map<String, List<String>> CHOICES = Map.of(
            "DeletionPolicy", List.of("Delete", "Retain", "RetainExceptOnCreate", "Snapshot"),
            "UpdateReplacePolicy", List.of("Delete", "Retain", "Snapshot"));
    private static final String STEP_FUNCTIONS = "AWS::StepFunctions::";
    private static final List<String> TYPES =
            List.of("StateMachine", "Activity", "StateMachineAlias", "StateMachineVersion");
    private static final List<String> PROPERTIES = List.of(
            "Definition",
            "DefinitionString",
            "DefinitionS3Location",
            "DefinitionSubstitutions",
            "EncryptionConfiguration",
            "LoggingConfiguration",
            "RoleArn",
            "StateMachineName",
            "StateMachineType",
            "Tags",
            "TracingConfiguration");
    private static final Map<String, String> SERVERLESS_PROPERTIES = Map.of(
            "DefinitionUri", "DefinitionS3Location",
            "Logging", "LoggingConfiguration",
            "Name", "StateMachineName",
            "Role", "RoleArn",
            "Tracing", "TracingConfiguration",
            "Type", "StateMachineType");

    private final Findings findings;

    ResourceCheck(Findings findings) {
        this.findings = findings;
    }

    void check(ObjectNode template) {
        boolean transformed = template.has("Transform");
        for (Member member : TemplateNames.section(template, "Resources")) {
            if (!member.name().startsWith("Fn::") && member.value() instanceof ObjectNode resource) {
                if (!transformed) {
                    checkAttributes(resource);
                }
                CHOICES.forEach((name, values) -> checkChoice(resource, name, values));
                plain(resource, "Type").ifPresent(type -> checkType(type, resource, transformed));
            }
        }
    }

    private void checkAttributes(ObjectNode resource) {
        for (Member attribute : resource.members()) {
            // A misspelt Type is reported as missing.
            boolean isType = !resource.has("Type")
                    && NearMiss.of(attribute.name(), List.of("Type")).isPresent();
            if (!ATTRIBUTES.contains(attribute.name()) && !attribute.name().startsWith("Fn::") && !isType) {
                findings.errorAtName(
                        TemplateRules.RESOURCE_ATTRIBUTE,
                        attribute,
                        Quote.of(attribute.name()) + " is not an attribute of a resource",
                        NearMiss.hint(attribute.name(), ATTRIBUTES)
                                .or(() -> Optional.of("its properties stand below Properties")));
            }
        }
    }

    private void checkType(TextNode type, ObjectNode resource, boolean transformed) {
        String name = type.value();
        if (name.startsWith("AWS::Serverless::") && !transformed) {
            findings.error(
                    TemplateRules.RESOURCE_ATTRIBUTE,
                    type,
                    Quote.of(name) + " is a type of SAM, but the template has no Transform",
                    Optional.of("write 'Transform: AWS::Serverless-2016-10-31' at the top"));
        } else if (name.startsWith(STEP_FUNCTIONS)) {
            checkStepFunctions(type, name.substring(STEP_FUNCTIONS.length()), resource);
        }
    }

    private void checkStepFunctions(TextNode type, String name, ObjectNode resource) {
        if (!TYPES.contains(name)) {
            // A new type of AWS resembles none of these by chance.
            NearMiss.of(name, TYPES)
                    .ifPresent(near -> findings.error(
                            TemplateRules.RESOURCE_ATTRIBUTE,
                            type,
                            Quote.of(type.value()) + " is not a type of resources",
                            Optional.of("did you mean '" + STEP_FUNCTIONS + near + "'?")));
        } else if (name.equals(TYPES.get(0))
                && resource.get("Properties").orElse(null) instanceof ObjectNode properties) {
            properties.members().forEach(this::checkProperty);
            checkChoice(properties, "StateMachineType", List.of("STANDARD", "EXPRESS"));
        }
    }

    private void checkProperty(Member property) {
        String name = property.name();
        if (PROPERTIES.contains(name) || name.startsWith("Fn::")) {
            return;
        }
        Optional.ofNullable(SERVERLESS_PROPERTIES.get(name))
                .map(own -> "that is its name in AWS::Serverless::StateMachine; here it is '" + own + "'")
                .or(() -> NearMiss.hint(name, PROPERTIES))
                .ifPresent(hint -> findings.errorAtName(
                        TemplateRules.RESOURCE_ATTRIBUTE,
                        property,
                        Quote.of(name) + " is not a property of AWS::StepFunctions::StateMachine",
                        Optional.of(hint)));
    }

    private void checkChoice(ObjectNode object, String name, List<String> values) {
        plain(object, name)
                .filter(value ->
                        !values.contains(value.value()) && !value.value().contains("{{"))
                .ifPresent(value -> findings.error(
                        TemplateRules.RESOURCE_ATTRIBUTE,
                        value,
                        name + " is " + Quote.of(value.value()) + ", but must be one of '" + String.join("', '", values)
                                + "'",
                        NearMiss.hint(value.value(), values)));
    }

    private static Optional<TextNode> plain(ObjectNode object, String name) {
        return object.get(name)
                .filter(node -> node instanceof TextNode && node.tag().isEmpty())
                .map(TextNode.class::cast);
    }
}
