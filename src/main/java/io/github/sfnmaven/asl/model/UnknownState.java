package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import java.util.Optional;

/** A state whose Type is missing or unknown: nobody can say more of it. */
public record UnknownState(StateHead head) implements State {
    @Override
    public Optional<StateType> type() {
        return Optional.empty();
    }
}
