package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import java.util.List;
import java.util.Optional;

/** A Map state and its ItemProcessor or, in older definitions, Iterator. */
public record MapState(StateHead head, List<StateScope> scopes) implements State {
    public MapState {
        scopes = List.copyOf(scopes);
    }

    @Override
    public Optional<StateType> type() {
        return Optional.of(StateType.MAP);
    }
}
