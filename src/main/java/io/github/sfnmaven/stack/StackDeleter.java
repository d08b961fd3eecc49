package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.Patience;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.event.OperationScope;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;

/** Deletes a stack. */
public final class StackDeleter {
    private final StackSession session;
    private final StackApi api;
    private final StackWriter writer;

    public StackDeleter(StackSession session) {
        this.session = Patience.in(session);
        this.api = new StackApi(this.session.client());
        this.writer = new StackWriter(this.session, api);
    }

    /**
     * Deletes the stack and waits. A stack that is gone is success.
     *
     * @param confirm must equal the name, else the stack is left alone
     * @param onBusy what to do while another operation runs on the stack
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public StackOutcome delete(String stackName, Optional<String> confirm, DeployPolicy.OnBusy onBusy) {
        if (!confirm.equals(Optional.of(stackName))) {
            return new StackOutcome.Refused(stackName, Optional.empty(), unconfirmed(stackName, confirm));
        }
        StackWaiter.Watch watch = session.waiter().start();
        return Patience.work(session, stackName, () -> attempt(stackName, onBusy, watch));
    }

    /** Empty if another operation was waited for, so that all is to be decided afresh. */
    private Optional<StackOutcome> attempt(String stackName, DeployPolicy.OnBusy onBusy, StackWaiter.Watch watch) {
        Optional<DeployedStack> found = api.find(stackName);
        if (found.isEmpty()) {
            return Optional.of(
                    new StackOutcome.Absent(stackName, true, session.target().place()));
        }
        DeployedStack stack = found.get();
        // CloudFormation takes the deletion of a stack that is being deleted as done.
        boolean busy = StackCondition.of(stack.status()) == StackCondition.BUSY
                && !stack.status().equals("DELETE_IN_PROGRESS");
        if (busy && onBusy == DeployPolicy.OnBusy.FAIL) {
            return Optional.of(Refusals.of(stack));
        }
        if (busy) {
            return new StackFollower(session).waitOut(stack, watch, StackFollower.ON_BUSY);
        }
        if (stack.terminationProtected()) {
            return Optional.of(new StackOutcome.Refused(
                    stackName,
                    found,
                    "Stack '" + stackName + "' is protected from termination: deploy with"
                            + " -Dsfn.terminationProtection=false, or run '" + Refusals.unprotectCommand(stackName)
                            + "', before you delete it"));
        }
        return Optional.of(delete(stack, watch, writer::follow));
    }

    /**
     * Deletes this stack, whatever it is called.
     *
     * @param follow waits, or not
     */
    StackOutcome delete(
            DeployedStack stack, StackWaiter.Watch watch, Function<StackWatch.Running, StackOutcome> follow) {
        session.announceTarget(Optional.of(stack));
        session.progress().step("Deleting stack '" + stack.name() + "'");
        String token = StackWriter.token();
        OperationScope scope = writer.scope(stack.id(), token);
        try {
            api.delete(stack.id(), token);
        } catch (SdkException e) {
            if (!StackErrors.isMendable(e)) {
                throw e;
            }
            return new StackOutcome.Refused(
                    stack.name(),
                    Optional.of(stack),
                    "CloudFormation refuses to delete stack '" + stack.name() + "': " + StackErrors.words(e));
        }
        DeployedStack begun = stack.withStatus("DELETE_IN_PROGRESS");
        return follow.apply(new StackWatch.Running(StackOperation.DELETE, begun, scope, Secrets.none(), watch));
    }

    private static String unconfirmed(String stackName, Optional<String> confirm) {
        return confirm.map(said -> "Confirmation '" + said + "' is not the name of stack '" + stackName + "'")
                        .orElse("Deleting stack '" + stackName + "' needs a confirmation")
                + ": repeat the name with -Dsfn.confirm=" + stackName;
    }
}
