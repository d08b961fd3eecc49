package io.github.sfnmaven.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that a rendering depends on: the same request gives the same bytes.
 *
 * @param outputName what messages call the rendered file, without its extension: {@code target/sfn/orders.template}
 * @param definitions in the order of the template; free of syntax errors
 * @param substitutions values for <code>${Name}</code> in the definitions, each a text or a CloudFormation expression
 *     written as JSON
 * @param variables top-level Velocity variables: texts, numbers, booleans, lists and maps of them
 * @param env the environment; credentials and command lines in it are kept from the template
 */
public record RenderRequest(
        String stackName,
        String outputName,
        TemplateReference template,
        List<Definition> definitions,
        MachineSettings machines,
        Map<String, String> substitutions,
        Map<String, Object> variables,
        ProjectModel project,
        Map<String, String> env,
        AwsModel aws) {
    public RenderRequest {
        definitions = List.copyOf(definitions);
        substitutions = new LinkedHashMap<>(substitutions);
        // Maven gives an empty element as null.
        substitutions.replaceAll((name, value) -> value == null ? "" : value);
        variables = new LinkedHashMap<>(variables);
        env = Map.copyOf(env);
    }
}
