package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.event.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Paces the looks at a stack. The only place that sleeps. */
public final class StackWaiter {
    /** A stack that is done within seconds is noticed at once. */
    private static final Duration SHORTEST = Duration.ofMillis(300);

    private static final Duration LONGEST = Duration.ofSeconds(5);
    /** A pause is this part of the time waited so far: nobody minds a second after ten. */
    private static final int PART = 12;
    /** So that the builds of a company do not call in step. */
    private static final double JITTER = 0.15;

    private final WaitSettings settings;
    private final Clock clock;
    private final Sleeper sleeper;
    private final Duration spent;

    /** For tests; goals take {@link #system}. */
    public StackWaiter(WaitSettings settings, Clock clock, Sleeper sleeper) {
        this(settings, clock, sleeper, Duration.ZERO);
    }

    private StackWaiter(WaitSettings settings, Clock clock, Sleeper sleeper, Duration spent) {
        this.settings = settings;
        this.clock = clock;
        this.sleeper = sleeper;
        this.spent = spent;
    }

    /**
     * With the system's clock.
     *
     * @param spent the part of the timeout that the goal has used up already
     */
    public static StackWaiter system(WaitSettings settings, Duration spent) {
        return new StackWaiter(settings, Clock.systemUTC(), time -> Thread.sleep(time.toMillis()), spent);
    }

    public WaitSettings settings() {
        return settings;
    }

    public Watch start() {
        return new Watch(clock.instant());
    }

    /** The time of one goal's work. */
    public final class Watch {
        private final Instant started;

        private Watch(Instant started) {
            this.started = started;
        }

        public Duration elapsed() {
            return Duration.between(started, clock.instant());
        }

        public boolean isOver() {
            return left().isNegative() || left().isZero();
        }

        /** How long is waited, for a sentence: {@code for 60 min at most (<timeout> or -Dsfn.timeout)}. */
        public String limit() {
            return "for " + Span.text(settings.timeout()) + " at most (<timeout> or -Dsfn.timeout)";
        }

        /** Sleeps until the next look is due, never past the timeout. */
        public void pause() throws InterruptedException {
            sleep(settings.pollInterval().orElseGet(this::adaptive));
        }

        /** Sleeps before a call is repeated, whatever the interval between two looks, never past the timeout. */
        void backOff() throws InterruptedException {
            sleep(adaptive());
        }

        /** Sleeps for that long, never past the timeout. */
        public void pause(Duration time) throws InterruptedException {
            sleep(time);
        }

        private void sleep(Duration pause) throws InterruptedException {
            Duration left = left();
            Duration time = pause.compareTo(left) < 0 ? pause : left;
            if (!time.isNegative() && !time.isZero()) {
                sleeper.sleep(time);
            }
        }

        private Duration left() {
            return settings.timeout().minus(spent).minus(elapsed());
        }

        private Duration adaptive() {
            long part = elapsed().toMillis() / PART;
            long pause = Math.max(SHORTEST.toMillis(), Math.min(part, LONGEST.toMillis()));
            double factor =
                    1 - JITTER + 2 * JITTER * ThreadLocalRandom.current().nextDouble();
            return Duration.ofMillis(Math.round(pause * factor));
        }
    }
}
