package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** Leaves an operation when the thread is interrupted, and takes an update along if the user wants that. */
record Cancellation(StackApi api, StackWaiter.Watch watch, WaitSettings.OnInterrupt wanted) {
    private static final String UPDATING = "UPDATE_IN_PROGRESS";

    /** With the pauses between them less than two seconds, of the five that leaving may take. */
    private static final int MAX_TRIES = 6;

    private static final Duration BETWEEN_TRIES = Duration.ofMillis(300);

    /**
     * The thread must have its interruption back already.
     *
     * @param last the stack as it was last seen; right after the call that begins an update that may be older
     */
    StackOutcome leave(StackOperation operation, DeployedStack last, List<ResourceEvent> events) {
        if (wanted == WaitSettings.OnInterrupt.DETACH) {
            return detached(operation, last, "", events);
        }
        boolean stale = operation == StackOperation.UPDATE
                && StackCondition.of(last.status()).isAtRest();
        boolean updates = operation == StackOperation.UPDATE || operation == StackOperation.WAIT;
        if (!stale && !(updates && last.status().equals(UPDATING))) {
            return detached(operation, last, " (" + last.status() + " cannot be cancelled)", events);
        }
        // The SDK calls nobody from a thread that is interrupted.
        boolean interrupted = Thread.interrupted();
        try {
            return cancel(last.id(), stale ? MAX_TRIES : 1)
                    .map(note -> detached(operation, last, note, events))
                    .orElseGet(() -> new StackOutcome.Cancelled(last, events));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Cancels the update. The call that begins it may still be on its way; until it arrives, CloudFormation refuses to
     * cancel.
     *
     * @return why it could not be cancelled; empty where it was
     */
    private Optional<String> cancel(String stackId, int tries) {
        String token = StackWriter.token();
        for (int left = tries - 1; ; left--) {
            try {
                api.cancelUpdate(stackId, token);
                return Optional.empty();
            } catch (SdkException e) {
                // Without an answer the call may have arrived all the same.
                if (StackErrors.isPassing(e) || StackErrors.isUnanswered(e)) {
                    return Optional.of(" (CloudFormation does not answer whether it is cancelled)");
                }
                if (left == 0 || !hasPaused()) {
                    return Optional.of(" (it cannot be cancelled: " + StackErrors.words(e) + ")");
                }
            }
        }
    }

    /** False where the thread was interrupted once more. */
    private boolean hasPaused() {
        try {
            watch.pause(BETWEEN_TRIES);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static StackOutcome detached(
            StackOperation operation, DeployedStack last, String note, List<ResourceEvent> events) {
        return new StackOutcome.Detached(operation, last, "on interruption" + note, events);
    }
}
