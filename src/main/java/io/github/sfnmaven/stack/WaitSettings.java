package io.github.sfnmaven.stack;

import java.time.Duration;
import java.util.Optional;

/**
 * How to wait for an operation.
 *
 * @param enabled false: start the operation and leave
 * @param timeout how long at most, from the start of the goal's own work
 * @param pollInterval the pause between two looks; absent: short at first, longer in long operations
 */
public record WaitSettings(boolean enabled, Duration timeout, Optional<Duration> pollInterval) {
    public static final WaitSettings DEFAULTS = new WaitSettings(true, Duration.ofMinutes(60), Optional.empty());
}
