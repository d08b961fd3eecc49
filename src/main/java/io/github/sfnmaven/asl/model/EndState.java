package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import java.util.Optional;

/** A Succeed or Fail state: ends its scope. */
public record EndState(StateHead head, StateType kind) implements State {
    @Override
    public Optional<StateType> type() {
        return Optional.of(kind);
    }

    @Override
    public boolean ends() {
        return true;
    }
}
