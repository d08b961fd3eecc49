package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Optional;

/** A call of an intrinsic function. */
public record IntrinsicCall(Optional<SyntaxFault> fault) implements Expression {
    public static IntrinsicCall parse(String text) {
        return new IntrinsicCall(Optional.empty());
    }

    @Override
    public List<VariableUse> variables() {
        return List.of();
    }
}
