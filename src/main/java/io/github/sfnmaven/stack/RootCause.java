package io.github.sfnmaven.stack;

import java.util.List;
import java.util.Optional;

/**
 * Why an operation failed.
 *
 * @param first the first resource that failed and was not merely cancelled, else the stack's own first reason
 * @param consequences the failures after it, oldest first
 */
public record RootCause(Optional<ResourceEvent> first, List<ResourceEvent> consequences) {
    public RootCause {
        consequences = List.copyOf(consequences);
    }
}
