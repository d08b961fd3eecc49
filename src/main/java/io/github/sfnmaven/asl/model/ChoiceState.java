package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import java.util.Optional;

/** A Choice state: goes on by its rules, and never ends a scope. */
public record ChoiceState(StateHead head) implements State {
    @Override
    public Optional<StateType> type() {
        return Optional.of(StateType.CHOICE);
    }

    @Override
    public boolean ends() {
        return false;
    }
}
