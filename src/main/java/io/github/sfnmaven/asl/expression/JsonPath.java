package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Optional;

/**
 * A path into the data of an execution.
 *
 * @param begin in chars of the string that it stands in
 * @param end behind it
 * @param steps none if it cannot be read
 * @see <a href="https://states-language.net/spec.html#path">States Language: Paths</a>
 */
public record JsonPath(
        PathRoot root,
        int begin,
        int end,
        List<PathStep> steps,
        List<VariableUse> variables,
        Optional<SyntaxFault> fault)
        implements Expression {
    public JsonPath {
        steps = List.copyOf(steps);
        variables = List.copyOf(variables);
    }

    /** Reads a whole string. */
    public static JsonPath parse(String text) {
        return JsonPathParser.whole(text);
    }

    /** Whether a string can only mean a path. */
    public static boolean isMeantBy(String text) {
        return text.startsWith("$");
    }

    static JsonPath broken(PathRoot root, String text, SyntaxFault fault) {
        return new JsonPath(root, 0, text.length(), List.of(), List.of(), Optional.of(fault));
    }
}
