package io.github.sfnmaven.stack.change;

import io.github.sfnmaven.stack.spec.Secrets;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.ResourceChangeDetail;
import software.amazon.awssdk.services.cloudformation.model.ResourceTargetDefinition;

/**
 * A property that an operation would change.
 *
 * @param name its path below the resource's properties, such as {@code LoggingConfiguration.Level}; for what is no
 *     property the attribute, such as {@code Tags}
 * @param before its value before; empty where there is none or CloudFormation does not tell
 * @param after its value after, as for {@code before}
 * @param replacement whether the change of this property replaces the resource
 */
public record PropertyChange(String name, Optional<String> before, Optional<String> after, Replacement replacement) {
    private static final String PROPERTIES = "/Properties/";

    static PropertyChange of(ResourceChangeDetail detail, Secrets secrets) {
        ResourceTargetDefinition target = detail.target();
        return new PropertyChange(
                name(target),
                Optional.ofNullable(target.beforeValue()).map(secrets::hide),
                Optional.ofNullable(target.afterValue()).map(secrets::hide),
                switch (String.valueOf(target.requiresRecreationAsString())) {
                    case "Always" -> Replacement.REQUIRED;
                    case "Conditionally" -> Replacement.CONDITIONAL;
                    default -> Replacement.NONE;
                });
    }

    /** The same property, of which CloudFormation tells twice: as written, and as it follows from another change. */
    PropertyChange merged(PropertyChange other) {
        return new PropertyChange(
                name, before.or(other::before), after.or(other::after), replacement.graver(other.replacement));
    }

    private static String name(ResourceTargetDefinition target) {
        String path = target.path();
        if (path != null && path.startsWith(PROPERTIES)) {
            return path.substring(PROPERTIES.length()).replace('/', '.');
        }
        return target.name() == null ? String.valueOf(target.attributeAsString()) : target.name();
    }
}
