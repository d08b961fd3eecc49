package io.github.sfnmaven.asl.rule.task;

import io.github.sfnmaven.asl.field.StateType;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.TaskState;
import io.github.sfnmaven.asl.resource.ArnPart;
import io.github.sfnmaven.asl.resource.OptimizedAction;
import io.github.sfnmaven.asl.resource.TaskResource;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.tree.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A Task state whose Resource is a string.
 *
 * @param text the Resource as it is written
 * @param integration empty if it calls something else
 * @param optimized empty if it is no optimized integration that exists
 * @param parameters see {@link Parameters#of}
 */
record Task(
        State state,
        TextNode text,
        TaskResource resource,
        Optional<TaskResource.Integration> integration,
        Optional<OptimizedAction> optimized,
        Optional<Parameters> parameters) {
    /** Those of a state machine. */
    private record All(List<Task> tasks) {}

    static void forEach(StateMachine machine, Consumer<Task> check) {
        machine.view(
                        All.class,
                        all -> new All(in(all.states(StateType.TASK).stream()).toList()))
                .tasks()
                .forEach(check);
    }

    static Stream<Task> in(Stream<State> states) {
        return states.flatMap(state -> of(state).stream());
    }

    private static Optional<Task> of(State state) {
        return state instanceof TaskState task
                ? task.resource().map(resource -> of(state, resource))
                : Optional.empty();
    }

    private static Task of(State state, TaskState.Resource resource) {
        Optional<TaskResource.Integration> integration =
                resource.meaning() instanceof TaskResource.Integration called ? Optional.of(called) : Optional.empty();
        return new Task(
                state,
                resource.text(),
                resource.meaning(),
                integration,
                integration.flatMap(TaskResource.Integration::optimized),
                Parameters.of(state));
    }

    /** Reports a part of the Resource. */
    Findings.Finding report(ArnPart part, String message, Findings findings) {
        return findings.report(text, part.begin(), part.end(), message);
    }
}
