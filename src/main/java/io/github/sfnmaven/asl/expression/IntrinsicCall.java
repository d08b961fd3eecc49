package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A call of an intrinsic function.
 *
 * @param calls itself and those in its arguments, the outer before the inner; none if it cannot be read
 * @param paths in its arguments, in the order of the text
 * @see <a href="https://states-language.net/spec.html#intrinsic-functions">States Language: Intrinsic Functions</a>
 */
public record IntrinsicCall(List<FunctionCall> calls, List<JsonPath> paths, Optional<SyntaxFault> fault)
        implements Expression {
    private static final Pattern MEANT = Pattern.compile("\\s*+(?:States\\.|[A-Za-z][\\w.]*+\\()");

    public IntrinsicCall {
        calls = List.copyOf(calls);
        paths = List.copyOf(paths);
    }

    /** Reads a whole string. */
    public static IntrinsicCall parse(String text) {
        return IntrinsicParser.whole(text);
    }

    /** Whether a string can only mean a call, be its function known or not. */
    public static boolean isMeantBy(String text) {
        return MEANT.matcher(text).lookingAt();
    }

    @Override
    public List<VariableUse> variables() {
        return paths.stream().flatMap(path -> path.variables().stream()).toList();
    }

    static IntrinsicCall broken(SyntaxFault fault) {
        return new IntrinsicCall(List.of(), List.of(), Optional.of(fault));
    }
}
