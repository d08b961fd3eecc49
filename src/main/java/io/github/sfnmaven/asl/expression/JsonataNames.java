package io.github.sfnmaven.asl.expression;

import java.util.List;

/**
 * What a JSONata expression names, in the order of the text. Of what is named more than once, the first counts.
 *
 * @param variables the workflow variables that it reads: no parameters, nothing that it binds itself
 * @param bare what it reads from a context item that Step Functions does not give: names at the top level, {@code $}
 *     there, and {@code $$} anywhere
 * @param statesFields the names behind {@code $states}, from field to field
 * @param functions what it calls that is no function of JSONata 2.0.6 or Step Functions
 * @param newOperators operators that came after JSONata 2.0.6
 */
public record JsonataNames(
        List<VariableUse> variables,
        List<JsonataName> bare,
        List<List<JsonataName>> statesFields,
        List<JsonataName> functions,
        List<JsonataName> newOperators) {
    static final JsonataNames NONE = new JsonataNames(List.of(), List.of(), List.of(), List.of(), List.of());

    public JsonataNames {
        variables = List.copyOf(variables);
        bare = List.copyOf(bare);
        statesFields = List.copyOf(statesFields);
        functions = List.copyOf(functions);
        newOperators = List.copyOf(newOperators);
    }
}
