package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import java.util.List;
import java.util.Optional;

/** A Parallel state and its branches, as far as they are objects. */
public record ParallelState(StateHead head, List<StateScope> scopes) implements State {
    public ParallelState {
        scopes = List.copyOf(scopes);
    }

    @Override
    public Optional<StateType> type() {
        return Optional.of(StateType.PARALLEL);
    }
}
