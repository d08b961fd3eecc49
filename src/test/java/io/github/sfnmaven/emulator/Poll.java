package io.github.sfnmaven.emulator;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what gives no signal: another process, a port, an execution. The only place here that sleeps. */
final class Poll {

    private static final Duration INTERVAL = Duration.ofMillis(200);

    private Poll() {}

    /** The first answer that is there, empty when the limit passes without one. */
    static <T> Optional<T> until(Duration limit, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + limit.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty() && System.nanoTime() < end && pause()) {
            answer = question.get();
        }
        return answer;
    }

    /** Returns when the condition does not hold any more, or when the thread is interrupted. */
    static void during(BooleanSupplier condition) {
        boolean interrupted = false;
        while (!interrupted && condition.getAsBoolean()) {
            interrupted = !pause();
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(INTERVAL.toNanos());
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
