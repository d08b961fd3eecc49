package io.github.sfnmaven.asl.expression;

import java.util.Optional;

/** A path into the data of an execution. */
public record JsonPath(Optional<SyntaxFault> fault) implements Expression {
    public static JsonPath parse(String text) {
        return new JsonPath(Optional.empty());
    }
}
