package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.resource.TaskResource;
import io.github.sfnmaven.tree.TextNode;
import java.util.Optional;

/**
 * A Task state: calls something and goes on.
 *
 * @param resource what it calls; empty if that is missing or no string
 */
public record TaskState(StateHead head, Optional<Resource> resource) implements State {
    /**
     * What a Task calls.
     *
     * @param text as it is written
     * @param meaning what that says
     */
    public record Resource(TextNode text, TaskResource meaning) {}

    static TaskState of(StateHead head) {
        Optional<Resource> resource = head.node().get("Resource").orElse(null) instanceof TextNode text
                        && text.tag().isEmpty()
                ? Optional.of(new Resource(text, TaskResource.of(text.value())))
                : Optional.empty();
        return new TaskState(head, resource);
    }

    @Override
    public Optional<StateType> type() {
        return Optional.of(StateType.TASK);
    }
}
