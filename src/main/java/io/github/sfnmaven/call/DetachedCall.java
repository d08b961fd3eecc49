package io.github.sfnmaven.call;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Starts blocking calls on threads of their own. A read from a socket, the resolution of a host name and a process that
 * gives credentials do not end by an interruption, so a caller that must be able to leave them waits from outside.
 */
public final class DetachedCall {
    /** With the call that cancels an update, less than the five seconds that leaving may take. */
    private static final Duration MOMENT = Duration.ofMillis(1500);

    private DetachedCall() {}

    /** Starts the call. Its thread does not keep the JVM alive, and loads classes as the calling thread does. */
    public static <T> FutureTask<T> start(String name, Callable<T> call) {
        FutureTask<T> task = new FutureTask<>(call);
        Thread thread = new Thread(task, "sfn-" + name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /**
     * Waits for the answer. An interruption gives the call a moment to end, and stays set: without an answer nobody
     * would know whether the call was carried out. A call that is left is cancelled.
     *
     * @throws InterruptedException if that moment was not enough
     * @throws TimeoutException if there is no answer within the limit
     */
    public static <T> T finish(FutureTask<T> call, Duration limit)
            throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return call.get(Math.max(0, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            call.cancel(true);
            throw e;
        } catch (InterruptedException e) {
            try {
                return call.get(MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException | InterruptedException late) {
                call.cancel(true);
                throw e;
            } finally {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The reason why a call failed, thrown as it was; checked exceptions are given back. */
    public static Exception reason(ExecutionException failure) {
        Throwable thrown = failure.getCause();
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return thrown instanceof Exception checked ? checked : new IllegalStateException(failure);
    }
}
