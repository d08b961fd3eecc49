package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.TemplateParameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.Parameter;

/** The parameters of a stack operation: what is given, what is kept, what is missing. */
public final class StackParameters {
    private StackParameters() {}

    /** One sentence that names every parameter that has neither a value, a default nor a previous value. */
    public static Optional<String> missing(StackSpec spec, Optional<DeployedStack> stack) {
        List<String> names = spec.template().parameters().values().stream()
                .filter(parameter -> !parameter.hasDefault())
                .map(TemplateParameter::name)
                .filter(name -> !spec.parameters().containsKey(name) && !isKept(name, stack))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of("Missing " + (names.size() == 1 ? "parameter" : "parameters") + " '"
                        + String.join("', '", names) + "': set <parameters><" + names.get(0) + "> or -Dsfn.parameters."
                        + names.get(0));
    }

    /** What to send: given values, and for the rest the previous value where the stack has one. */
    static List<Parameter> toSend(StackSpec spec, Optional<DeployedStack> stack) {
        List<Parameter> parameters = new ArrayList<>();
        for (String name : spec.template().parameters().keySet()) {
            if (spec.parameters().containsKey(name)) {
                parameters.add(Parameter.builder()
                        .parameterKey(name)
                        .parameterValue(spec.parameters().get(name))
                        .build());
            } else if (isKept(name, stack)) {
                parameters.add(Parameter.builder()
                        .parameterKey(name)
                        .usePreviousValue(true)
                        .build());
            }
        }
        return parameters;
    }

    /**
     * Whether the stack surely has these values. A NoEcho value that is given cannot be compared, as CloudFormation
     * shows asterisks for it.
     */
    public static boolean areEqual(StackSpec spec, DeployedStack stack) {
        Map<String, String> deployed = stack.parameters();
        return spec.template().parameters().keySet().equals(deployed.keySet())
                && spec.parameters().entrySet().stream()
                        .allMatch(given -> given.getValue().equals(deployed.get(given.getKey()))
                                && !isSecret(spec, given.getKey()));
    }

    private static boolean isSecret(StackSpec spec, String name) {
        TemplateParameter parameter = spec.template().parameters().get(name);
        return parameter != null && parameter.secret();
    }

    private static boolean isKept(String name, Optional<DeployedStack> stack) {
        return stack.filter(deployed -> deployed.parameters().containsKey(name)).isPresent();
    }
}
