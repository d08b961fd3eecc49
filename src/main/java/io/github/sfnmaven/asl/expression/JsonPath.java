package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Optional;

/** A path into the data of an execution. */
public record JsonPath(Optional<SyntaxFault> fault) implements Expression {
    public static JsonPath parse(String text) {
        return new JsonPath(Optional.empty());
    }

    @Override
    public List<VariableUse> variables() {
        return List.of();
    }
}
