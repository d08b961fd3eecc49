package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.parameter.ParameterConstraints;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Values that the template's own constraints refuse. */
final class ParameterValues {
    private ParameterValues() {}

    /** One sentence for each, in the order of the names; values of NoEcho parameters are not in it. */
    static List<String> problems(StackSpec spec) {
        Map<String, ParameterConstraints> constraints = spec.template().constraints();
        return new TreeMap<>(spec.parameters())
                .entrySet().stream()
                        .flatMap(given -> Optional.ofNullable(constraints.get(given.getKey()))
                                .flatMap(constraint -> constraint.problem(given.getValue()))
                                .map(problem -> "Parameter '" + given.getKey() + "' " + problem
                                        + ": set <parameters>, <parametersFile> or -Dsfn.parameters." + given.getKey())
                                .stream())
                        .toList();
    }
}
