package io.github.sfnmaven.stack.change;

import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.TemplateResource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.cloudformation.model.PolicyAction;

/**
 * What an operation would do to a resource.
 *
 * @param action {@code add}, {@code modify}, {@code remove}, {@code import}; what CloudFormation calls it where that is
 *     newer than the plugin
 * @param within the logical ids of the nested stacks around it, joined by slashes; empty for the stack itself
 * @param physicalId empty for a resource that does not exist yet
 * @param properties what changes of a resource that is modified, sorted by name
 * @param nested the change set of a nested stack
 * @param retained whether a resource that is removed stays in the account
 */
public record ResourceChange(
        String action,
        String within,
        String logicalId,
        String physicalId,
        String type,
        Replacement replacement,
        List<PropertyChange> properties,
        Optional<String> nested,
        boolean retained) {
    public ResourceChange {
        properties = List.copyOf(properties);
    }

    public static ResourceChange of(
            software.amazon.awssdk.services.cloudformation.model.ResourceChange change,
            String within,
            Secrets secrets) {
        Map<String, PropertyChange> properties = new TreeMap<>();
        change.details().stream()
                .filter(detail -> detail.target() != null)
                .map(detail -> PropertyChange.of(detail, secrets))
                .forEach(property -> properties.merge(property.name(), property, PropertyChange::merged));
        return new ResourceChange(
                String.valueOf(change.actionAsString()).toLowerCase(Locale.ROOT),
                within,
                String.valueOf(change.logicalResourceId()),
                Optional.ofNullable(change.physicalResourceId()).orElse(""),
                String.valueOf(change.resourceType()),
                Replacement.of(change.replacement()),
                properties.isEmpty()
                        ? ContextDiff.between(change.beforeContext(), change.afterContext(), secrets)
                        : List.copyOf(properties.values()),
                Optional.ofNullable(change.changeSetId()),
                change.policyAction() == PolicyAction.RETAIN);
    }

    /** A resource of a stack that is to be created. */
    public static ResourceChange added(TemplateResource resource) {
        return new ResourceChange(
                "add",
                "",
                resource.logicalId(),
                "",
                resource.type(),
                Replacement.NONE,
                List.of(),
                Optional.empty(),
                false);
    }

    /** How a person finds the resource: the logical id, after those of the nested stacks around it. */
    public String label() {
        return within.isEmpty() ? logicalId : within + "/" + logicalId;
    }

    /** Whether the resource there is would be given up for another one, or may be. */
    public boolean mayReplace() {
        return replacement != Replacement.NONE;
    }

    public boolean isRemoval() {
        return action.equals("remove") && !retained;
    }

    /** For reports. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("action", action);
        json.put("resource", label());
        json.put("type", type);
        if (!physicalId.isEmpty()) {
            json.put("physicalId", physicalId);
        }
        json.put("replacement", replacement.word());
        json.put("properties", properties.stream().map(ResourceChange::json).toList());
        return json;
    }

    private static Map<String, Object> json(PropertyChange property) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", property.name());
        property.before().ifPresent(value -> json.put("before", value));
        property.after().ifPresent(value -> json.put("after", value));
        json.put("replacement", property.replacement().word());
        return json;
    }
}
