package io.github.sfnmaven.call;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that a goal has for all its calls together. A call that is under way at the end is cut. A few short calls
 * are still allowed after it, for a last look and for cleaning up, so that a goal ends at most {@link #LAST_CALLS}
 * later.
 */
public final class TimeLimit {
    private static final Duration LAST_CALLS = Duration.ofSeconds(9);
    /** How long a call after the end may take, and how much longer one that is under way at the end. */
    private static final Duration LAST_CALL = Duration.ofSeconds(3);

    private static final Duration UNLIMITED = Duration.ofDays(365);

    private final LongSupplier nanos;
    private final long started;
    private final Duration length;

    /** For tests; others take {@link #of}. */
    TimeLimit(Duration length, LongSupplier nanos) {
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.length = length.compareTo(UNLIMITED) < 0 ? length : UNLIMITED;
    }

    /** Begins now. */
    public static TimeLimit of(Duration length) {
        return new TimeLimit(length, System::nanoTime);
    }

    /** No call is cut; its time is still measured. */
    public static TimeLimit none() {
        return of(UNLIMITED);
    }

    public Duration elapsed() {
        return Duration.ofNanos(nanos.getAsLong() - started);
    }

    public boolean isOver() {
        return elapsed().compareTo(length) >= 0;
    }

    /**
     * The time for one call that begins now, zero or less where none is allowed any more.
     *
     * @param longest that any call may take
     */
    public Duration forCall(Duration longest) {
        Duration left = length.minus(elapsed());
        Duration allowed = left.compareTo(LAST_CALL) > 0 ? left : least(LAST_CALL, left.plus(LAST_CALLS));
        return least(allowed, longest);
    }

    private static Duration least(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? left : right;
    }
}
