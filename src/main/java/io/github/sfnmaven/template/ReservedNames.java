package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.template.velocity.PassThrough;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The user's variables: checked against the names that templates have already, and made read-only. */
final class ReservedNames {
    /** The variables of the model. */
    static final List<String> MODEL = List.of(
            "stackName",
            "stateMachines",
            "definition",
            "project",
            "env",
            "aws",
            "text",
            "sfn",
            "foreach",
            "bodyContent");

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private ReservedNames() {}

    static Map<String, Object> variables(Map<String, Object> given, List<ParameterProblem> problems) {
        Map<String, Object> variables = new TreeMap<>();
        given.forEach((name, value) -> {
            String problem = problem(name);
            if (problem.isEmpty()) {
                variables.put(name, value(value));
            } else {
                problems.add(new ParameterProblem(
                        Severity.ERROR,
                        "Variable '" + name + "' " + problem + ": rename it in <variables> or -Dsfn.variables."
                                + name));
            }
        });
        return variables;
    }

    private static String problem(String name) {
        if (MODEL.contains(name)) {
            return "would hide '$" + name + "' of the template model";
        }
        if (PassThrough.RESERVED.contains(name)) {
            return "can never be read, since '$" + name + "' passes through templates untouched";
        }
        return IDENTIFIER.matcher(name).matches()
                ? ""
                : "cannot be written in a template: a variable is a letter followed by letters, digits and '_'";
    }

    private static Object value(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(String.valueOf(key), value(item)));
            return copy;
        }
        if (value instanceof Iterable<?> items) {
            List<Object> copy = new ArrayList<>();
            items.forEach(item -> copy.add(value(item)));
            return copy;
        }
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        // An empty element of a POM is null in a map.
        return value == null ? "" : value.toString();
    }
}
