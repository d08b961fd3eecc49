package io.github.sfnmaven.mojo;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets the thread that works on a stack end in good order when the JVM is told to end by Ctrl-C or SIGTERM: interrupts
 * it, and holds the JVM back until it has said how things stand. Where it is stuck in a call, says so in its place.
 */
final class LastWords implements AutoCloseable {
    /** Five seconds in all are promised; the JVM and Maven want some of them. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Thread worker = Thread.currentThread();
    private final CountDownLatch said = new CountDownLatch(1);
    private final Thread hook = new Thread(this::end, "sfn-last-words");
    private final Duration patience;
    private final Runnable instead;
    private volatile boolean late;

    /** For tests; goals take {@link #orElse}. */
    LastWords(Duration patience, Runnable instead) {
        this.patience = patience;
        this.instead = instead;
    }

    /**
     * For the calling thread, until closed.
     *
     * @param instead says how things stand without knowing much
     */
    static LastWords orElse(Runnable instead) {
        LastWords words = new LastWords(PATIENCE, instead);
        try {
            Runtime.getRuntime().addShutdownHook(words.hook);
        } catch (IllegalStateException e) {
            // The JVM ends already: the work meets the interruption before its first call.
            words.late = true;
            words.worker.interrupt();
        }
        return words;
    }

    /** Whether the JVM ends, so that nobody may live to print the exception that is under way. */
    boolean isLate() {
        return late;
    }

    @Override
    public void close() {
        said.countDown();
        if (!late) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // It runs this moment, and has nothing to wait for.
                late = true;
            }
        }
    }

    /** What the hook does. */
    void end() {
        late = true;
        worker.interrupt();
        try {
            if (!said.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                instead.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
