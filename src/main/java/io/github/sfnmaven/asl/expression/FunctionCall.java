package io.github.sfnmaven.asl.expression;

import java.util.List;

/**
 * A call within an expression, of a function that need not exist.
 *
 * @param begin of its name, in chars of the string that it stands in
 * @param end behind its closing parenthesis
 */
public record FunctionCall(String name, List<Argument> arguments, int begin, int end) {
    public FunctionCall {
        arguments = List.copyOf(arguments);
    }

    /** Behind its name. */
    public int nameEnd() {
        return begin + name.length();
    }
}
