package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.FailureText;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.Optional;

/** What is left of a stack that was never created well. It can only be deleted, and with it goes why it failed. */
final class FailedCreation {
    private final StackSession session;
    private final StackApi api;

    FailedCreation(StackSession session, StackApi api) {
        this.session = session;
        this.api = api;
    }

    /**
     * Prints why it failed, deletes it and waits until it is gone.
     *
     * @return how the deletion ended
     */
    StackOutcome clear(DeployedStack stack, Secrets secrets, StackWaiter.Watch watch) {
        if (stack.terminationProtected()) {
            return new StackOutcome.Refused(
                    stack.name(),
                    Optional.of(stack),
                    "Stack '" + stack.name() + "' is " + stack.status()
                            + ", so it must be deleted first, but is protected from termination: run '"
                            + Refusals.unprotectCommand(stack.name()) + "' and deploy again");
        }
        explain(stack, secrets);
        // Waited for even where the user does not want to wait: nothing can be created before.
        return new StackDeleter(session).delete(stack, watch, running -> new StackWatch(session, api, running).await());
    }

    private void explain(DeployedStack stack, Secrets secrets) {
        session.progress().warn("Stack '" + stack.name() + "' is " + stack.status() + ": its creation failed");
        new LastFailure(session, api)
                .of(stack, secrets)
                .ifPresent(cause -> FailureText.causes(cause).forEach(session.progress()::warn));
    }
}
