package io.github.sfnmaven.stack.api;

import java.time.Duration;
import java.util.Optional;

/**
 * How to wait for an operation.
 *
 * @param enabled false: start the operation and leave
 * @param timeout how long at most, from the start of the goal's own work
 * @param pollInterval the pause between two looks; absent: short at first, longer in long operations
 * @param onInterrupt what becomes of the operation when the thread is interrupted
 */
public record WaitSettings(
        boolean enabled, Duration timeout, Optional<Duration> pollInterval, OnInterrupt onInterrupt) {
    public static final WaitSettings DEFAULTS = new WaitSettings(true, Duration.ofMinutes(60), Optional.empty());

    /** With {@link OnInterrupt#DETACH}. */
    public WaitSettings(boolean enabled, Duration timeout, Optional<Duration> pollInterval) {
        this(enabled, timeout, pollInterval, OnInterrupt.DETACH);
    }

    public WaitSettings withOnInterrupt(OnInterrupt other) {
        return new WaitSettings(enabled, timeout, pollInterval, other);
    }

    /** What becomes of an operation for which nobody waits any more. */
    public enum OnInterrupt {
        /** It goes on. */
        DETACH,
        /** An update is cancelled, so that the stack goes back; anything else goes on. */
        CANCEL
    }
}
