package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import java.util.Optional;

/** A Pass or Wait state: does something and goes on. */
public record ActionState(StateHead head, StateType kind) implements State {
    @Override
    public Optional<StateType> type() {
        return Optional.of(kind);
    }
}
