package io.github.sfnmaven.template;

import io.github.sfnmaven.template.check.CloudFormation;
import io.github.sfnmaven.template.check.TemplateCheck;
import io.github.sfnmaven.template.check.UnquotedNames;
import io.github.sfnmaven.template.velocity.Arguments;
import io.github.sfnmaven.template.velocity.TemplateObject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code $sfn}: what the built-in templates need beyond the model. */
final class SfnObject implements TemplateObject {
    private final Map<String, Object> properties;
    private final Map<String, Definition> definitions = new HashMap<>();
    private final Map<String, String> substitutions;
    private final Map<String, String> given;
    private final Map<String, Object> variables;
    private final Map<String, Set<String>> machinesByPolicy;

    SfnObject(TemplateInput input) {
        MachineSettings settings = input.request().machines();
        this.substitutions = input.substitutions();
        this.given = input.request().substitutions();
        this.variables = input.variables();
        this.properties = Map.of(
                "logging", settings.logging().name(),
                "tracing", settings.tracing(),
                "managedPolicies", input.policies().managed(),
                "policies", input.policies().inline(),
                "attachedPolicies", input.policies().attached(),
                "description", description(input));
        this.machinesByPolicy = input.policies().machinesByPolicy();
        for (int i = 0; i < input.machines().size(); i++) {
            definitions.put(
                    input.machines().get(i).logicalId(),
                    input.request().definitions().get(i));
        }
    }

    @Override
    public Set<String> properties() {
        return properties.keySet();
    }

    @Override
    public Optional<Object> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    @Override
    public Set<String> methods() {
        return Set.of("substitutions", "dependencies", "definitionName", "variable");
    }

    @Override
    public Optional<Call> method(String name, int arguments) {
        return switch (name + "/" + arguments) {
            case "substitutions/1" -> Optional.of(given -> substitutions(definition(given.get(0))));
            case "dependencies/1" ->
                Optional.of(given -> {
                    definition(given.get(0));
                    return dependencies(
                            ((StateMachineObject) given.get(0)).machine().logicalId());
                });
            case "definitionName/1" ->
                Optional.of(given -> definition(given.get(0)).name());
            case "variable/2" ->
                Optional.of(given -> {
                    Object value = variables.get(Arguments.text(given, 0));
                    return value == null ? given.get(1) : value;
                });
            default -> Optional.empty();
        };
    }

    private Definition definition(@Nullable Object machine) {
        Definition definition = machine instanceof StateMachineObject known
                ? definitions.get(known.machine().logicalId())
                : null;
        if (definition == null) {
            throw new IllegalArgumentException("takes an entry of $stateMachines");
        }
        return definition;
    }

    /** The substitutions that a state machine's definition uses, as the entries of a map for Fn::Sub. */
    private Map<String, String> substitutions(Definition definition) {
        Map<String, String> used = new TreeMap<>(substitutions);
        used.keySet().retainAll(TemplateCheck.placeholders(definition.document()));
        Set<String> bare = UnquotedNames.of(definition.document()).bare();
        used.replaceAll((name, value) ->
                bare.contains(name) ? Substitutions.unquoted(name, given.getOrDefault(name, "")) : value);
        return used;
    }

    /**
     * The policies that a state machine must wait for: AWS asks on creation whether the role may do what {@code .sync}
     * tasks need. Those that wait for the state machine themselves are left out.
     */
    private List<String> dependencies(String machine) {
        return machinesByPolicy.entrySet().stream()
                .filter(policy -> policy.getValue().stream().noneMatch(named -> leads(named, machine, new HashSet<>())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean leads(String from, String to, Set<String> seen) {
        Definition definition = definitions.get(from);
        return from.equals(to)
                || (definition != null
                        && seen.add(from)
                        && TemplateCheck.placeholders(definition.document()).stream()
                                .flatMap(this::resources)
                                .anyMatch(name -> leads(name, to, seen)));
    }

    /** The resources that a placeholder of a definition stands for, also through the value of a substitution. */
    private Stream<String> resources(String placeholder) {
        String value = given.get(placeholder);
        return value == null ? Stream.of(placeholder.split("\\.", 2)[0]) : Substitutions.references(value).stream();
    }

    private static String description(TemplateInput input) {
        List<StateMachineModel> machines = input.machines();
        String comment = machines.size() == 1 ? machines.get(0).description() : "";
        String text = comment.isBlank() ? input.request().project().description() : comment;
        // Maven's descriptions are often wrapped and indented by the POM.
        return shorten(text.strip().replaceAll("\\s+", " "));
    }

    private static String shorten(String text) {
        int most = CloudFormation.LONGEST_DESCRIPTION;
        String shortened = text.length() > most ? text.substring(0, most) : text;
        while (shortened.getBytes(StandardCharsets.UTF_8).length > most) {
            shortened = shortened.substring(0, shortened.offsetByCodePoints(shortened.length(), -1));
        }
        return shortened;
    }
}
