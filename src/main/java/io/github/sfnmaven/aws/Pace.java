package io.github.sfnmaven.aws;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The distance between two calls of one service, for all threads of the JVM together: they use up one quota. There is
 * none until the service throttles; it grows with each throttling and shrinks with each answer. Callers get their turns
 * in the order in which they ask, so nobody starves.
 */
final class Pace {
    private static final Duration SHORTEST = Duration.ofMillis(50);
    /** Two calls a second: the quotas of accounts lie well above. */
    private static final Duration LONGEST = Duration.ofMillis(500);

    private static final double EASING = 0.9;

    private final LongSupplier nanos;
    private Duration gap = Duration.ZERO;
    private long next;
    private long slowed;

    /** @param nanos a clock such as {@link System#nanoTime} */
    Pace(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** Takes the next turn, and gives the time until it comes. */
    synchronized Duration turn() {
        if (gap.isZero()) {
            return Duration.ZERO;
        }
        long now = nanos.getAsLong();
        long turn = next - now > 0 ? next : now;
        next = turn + gap.toNanos();
        return Duration.ofNanos(turn - now);
    }

    /** Slower, but once for all calls that were under way together. */
    synchronized void throttled() {
        long now = nanos.getAsLong();
        if (gap.isZero()) {
            gap = SHORTEST;
            next = now + gap.toNanos();
            slowed = now;
        } else if (now - slowed >= gap.toNanos()) {
            gap = least(gap.multipliedBy(2), LONGEST);
            slowed = now;
        }
    }

    synchronized void answered() {
        Duration eased = Duration.ofNanos(Math.round(gap.toNanos() * EASING));
        gap = eased.compareTo(SHORTEST.dividedBy(2)) < 0 ? Duration.ZERO : eased;
    }

    private static Duration least(Duration left, Duration right) {
        return left.compareTo(right) < 0 ? left : right;
    }
}
