package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Optional;

/** A string that means a JSONata expression. */
public record JsonataExpression(Optional<SyntaxFault> fault) implements Expression {
    /** Whether a string means an expression, be its delimiters well written or not. */
    public static boolean isMeantBy(String text) {
        return text.startsWith("{%");
    }

    /** Reads a whole string, delimiters included. */
    public static JsonataExpression parse(String text) {
        return new JsonataExpression(Optional.empty());
    }

    @Override
    public List<VariableUse> variables() {
        return List.of();
    }
}
