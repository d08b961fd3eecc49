package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.event.ResourceEvent;

/** What a person sees while a stack changes. Called on the thread that deploys, in order. */
public interface StackProgress {
    /** Where the next write goes. May come before every write. */
    void target(String line);

    /** A step begins: {@code Creating stack 'order'}. */
    void step(String line);

    /** Something the user should act on, though the operation goes on. */
    void warn(String line);

    /** An event of the operation, once, oldest first. {@link EventFormat} makes a line of it. */
    void event(ResourceEvent event);
}
