package io.github.sfnmaven.stack.removal;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import io.github.sfnmaven.stack.spec.TemplateConditions;
import io.github.sfnmaven.stack.spec.TemplateParameter;
import io.github.sfnmaven.stack.spec.TemplateResource;
import java.util.Optional;
import java.util.function.Predicate;

/** The template of a deploy together with the values that its parameters will have. */
final class WantedTemplate {
    private final StackSpec spec;
    private final DeployedStack stack;
    private final StackTemplate template;
    private final TemplateConditions conditions;

    WantedTemplate(StackSpec spec, DeployedStack stack) {
        this.spec = spec;
        this.stack = stack;
        this.template = spec.template();
        this.conditions = template.conditions().with(this::value);
    }

    /** Whether a resource will be there. */
    enum Presence {
        KEPT,
        REMOVED,
        /** Only CloudFormation can tell. */
        UNKNOWN
    }

    Presence presence(String logicalId, Predicate<TemplateResource> sameKind) {
        Optional<TemplateResource> wanted =
                Optional.ofNullable(template.resources().get(logicalId)).filter(sameKind);
        if (wanted.isEmpty()) {
            return template.macros().mayAddStateMachines() ? Presence.UNKNOWN : Presence.REMOVED;
        }
        if (template.macros().mayDropResources()) {
            return Presence.UNKNOWN;
        }
        if (wanted.get().condition().isEmpty()) {
            return Presence.KEPT;
        }
        return conditions
                .evaluate(wanted.get().condition().get())
                .map(held -> held ? Presence.KEPT : Presence.REMOVED)
                .orElse(Presence.UNKNOWN);
    }

    /** The condition that is false now and was not, where it is that which removes a resource. */
    Optional<String> falseCondition(String logicalId) {
        return Optional.ofNullable(template.resources().get(logicalId))
                .flatMap(TemplateResource::condition)
                .filter(name -> conditions.evaluate(name).equals(Optional.of(false)));
    }

    private Optional<String> value(String name) {
        TemplateParameter parameter = template.parameters().get(name);
        if (parameter == null) {
            return pseudoParameter(name);
        }
        if (parameter.isLookedUp()) {
            return Optional.empty();
        }
        Optional<String> given = Optional.ofNullable(spec.parameters().get(name));
        Optional<String> kept = Optional.ofNullable(stack.parameters().get(name));
        if (given.isEmpty() && kept.isPresent()) {
            // CloudFormation shows asterisks for NoEcho values.
            return kept.filter(value -> !parameter.secret() && !value.startsWith("**"));
        }
        return given.or(parameter::defaultValue);
    }

    private Optional<String> pseudoParameter(String name) {
        String[] arn = stack.id().split(":", 6);
        if (arn.length < 6) {
            return Optional.empty();
        }
        return switch (name) {
            case "AWS::Partition" -> Optional.of(arn[1]);
            case "AWS::Region" -> Optional.of(arn[3]);
            case "AWS::AccountId" -> Optional.of(arn[4]);
            case "AWS::StackName" -> Optional.of(stack.name());
            case "AWS::StackId" -> Optional.of(stack.id());
            default -> Optional.empty();
        };
    }
}
