package io.github.sfnmaven.stack;

import java.time.Clock;

/** Paces the looks at a stack. The only place that sleeps. */
public final class StackWaiter {
    /** For tests; goals take {@link #system}. */
    public StackWaiter(WaitSettings settings, Clock clock, Sleeper sleeper) {
        throw new UnsupportedOperationException(settings + " " + clock + sleeper);
    }

    /** With the system's clock. */
    public static StackWaiter system(WaitSettings settings) {
        throw new UnsupportedOperationException(settings.toString());
    }
}
