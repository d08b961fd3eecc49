package io.github.sfnmaven.stack.spec;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a stack shall be.
 *
 * @param parameters by name; one not given keeps its previous value where stack and template have it
 * @param tags none keeps the stack's tags, some replace the set
 * @param capabilities those the user acknowledges, such as {@code CAPABILITY_NAMED_IAM}, on top of the automatic ones
 * @param provenance what the stack is tagged with beside {@code tags}
 * @param removal whether it may lose state machines
 */
public record StackSpec(
        String stackName,
        StackTemplate template,
        Map<String, String> parameters,
        Map<String, String> tags,
        List<String> capabilities,
        StackOptions options,
        Optional<Provenance> provenance,
        RemovalTerms removal) {
    public static StackSpec of(String stackName, StackTemplate template) {
        return new StackSpec(
                stackName,
                template,
                Map.of(),
                Map.of(),
                List.of(),
                StackOptions.NONE,
                Optional.empty(),
                RemovalTerms.FORBIDDEN);
    }

    public StackSpec withParameters(Map<String, String> values) {
        return new StackSpec(stackName, template, Map.copyOf(values), tags, capabilities, options, provenance, removal);
    }

    public StackSpec withTags(Map<String, String> values) {
        return new StackSpec(
                stackName, template, parameters, Map.copyOf(values), capabilities, options, provenance, removal);
    }

    /** {@code auto} among the names adds nothing to what goes without saying. */
    public StackSpec withCapabilities(List<String> names) {
        List<String> acknowledged = names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(name -> !name.equals("AUTO"))
                .toList();
        return new StackSpec(stackName, template, parameters, tags, acknowledged, options, provenance, removal);
    }

    public StackSpec withOptions(StackOptions values) {
        return new StackSpec(stackName, template, parameters, tags, capabilities, values, provenance, removal);
    }

    /** Tags the stack with where it comes from, beside the tags that it is given or has. */
    public StackSpec withProvenance(Provenance value) {
        return new StackSpec(stackName, template, parameters, tags, capabilities, options, Optional.of(value), removal);
    }

    public StackSpec withRemoval(RemovalTerms terms) {
        return new StackSpec(stackName, template, parameters, tags, capabilities, options, provenance, terms);
    }

    /**
     * Whether template, parameters and tags alone decide what the stack is: nothing in them is looked up elsewhere.
     *
     * @param keptParameters those that the stack has
     * @param keptTags those that the stack has
     */
    public boolean isSelfContained(Map<String, String> keptParameters, Map<String, String> keptTags) {
        return template.isSelfContained()
                && template.parameters().values().stream().noneMatch(TemplateParameter::isLookedUp)
                && Stream.of(parameters, tags, keptParameters, keptTags)
                        .flatMap(values -> values.values().stream())
                        .noneMatch(DynamicReference::isIn);
    }

    /** Its name only: parameters may be secret, and the log may be a debug log. */
    @Override
    public String toString() {
        return "stack '" + stackName + "'";
    }
}
