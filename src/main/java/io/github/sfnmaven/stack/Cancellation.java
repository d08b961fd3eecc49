package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;

/** Leaves an operation when the thread is interrupted, and takes an update along if the user wants that. */
record Cancellation(StackApi api, WaitSettings.OnInterrupt wanted) {
    private static final String UPDATING = "UPDATE_IN_PROGRESS";

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
            api.cancelUpdate(last.id(), StackWriter.token());
            return new StackOutcome.Cancelled(last, events);
        } catch (SdkException e) {
            // Without an answer the call may have arrived all the same.
            String note = StackErrors.isPassing(e) || StackErrors.isUnanswered(e)
                    ? " (CloudFormation does not answer whether it is cancelled)"
                    : " (it cannot be cancelled: " + StackErrors.words(e) + ")";
            return detached(operation, last, note, events);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static StackOutcome detached(
            StackOperation operation, DeployedStack last, String note, List<ResourceEvent> events) {
        return new StackOutcome.Detached(operation, last, "on interruption" + note, events);
    }
}
