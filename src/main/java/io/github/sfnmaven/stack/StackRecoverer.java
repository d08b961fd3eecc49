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
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;

/** Brings a stack back that an update has left half-way. Never does what would delete it. */
public final class StackRecoverer {
    private final StackSession session;
    private final StackApi api;
    private final StackWriter writer;

    public StackRecoverer(StackSession session) {
        this.session = Patience.in(session);
        this.api = new StackApi(this.session.client());
        this.writer = new StackWriter(this.session, api);
    }

    /**
     * Continues an update rollback that failed, or takes back an update that was kept; waits for another operation
     * first. A settled stack is success. No resource is skipped: what blocks the way back is named.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     * @see <a
     *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-updating-stacks-continueupdaterollback.html">Continuing
     *     an update rollback</a>
     */
    public StackOutcome recover(String stackName) {
        StackWaiter.Watch watch = session.waiter().start();
        return Patience.work(session, stackName, () -> attempt(stackName, watch));
    }

    /** Empty if another operation was waited for, so that all is to be decided afresh. */
    private Optional<StackOutcome> attempt(String stackName, StackWaiter.Watch watch) {
        Optional<DeployedStack> found = api.find(stackName);
        if (found.isEmpty()) {
            return Optional.of(
                    new StackOutcome.Absent(stackName, false, session.target().place()));
        }
        DeployedStack stack = found.get();
        return switch (StackCondition.of(stack.status())) {
            case SETTLED, TAKEN_BACK ->
                Optional.of(new StackOutcome.Completed(StackOperation.WAIT, stack, List.of(), watch.elapsed()));
            case BUSY -> new StackFollower(session).waitOut(stack, watch, "");
            case HALF_BACK -> Optional.of(bringBack(stack, watch, "Continuing the update rollback of stack"));
            case UPDATE_KEPT -> Optional.of(bringBack(stack, watch, "Rolling back the update of stack"));
            case ABSENT, IN_REVIEW, CREATE_KEPT, NEVER_UP, HELD, UNKNOWN -> Optional.of(Refusals.of(stack));
        };
    }

    private StackOutcome bringBack(DeployedStack stack, StackWaiter.Watch watch, String step) {
        session.announceTarget(Optional.of(stack));
        session.progress().step(step + " '" + stack.name() + "'");
        String token = StackWriter.token();
        OperationScope scope = writer.scope(stack.id(), token);
        try {
            if (StackCondition.of(stack.status()) == StackCondition.HALF_BACK) {
                api.continueUpdateRollback(stack.id(), token);
            } else {
                api.rollback(stack.id(), token);
            }
        } catch (SdkException e) {
            if (!StackErrors.mayBeOurs(e) || !writer.isOurs(stack.id(), token)) {
                if (!StackErrors.isMendable(e)) {
                    throw e;
                }
                return new StackOutcome.Refused(
                        stack.name(),
                        Optional.of(stack),
                        "CloudFormation refuses to bring back stack '" + stack.name() + "': " + StackErrors.words(e));
            }
        }
        DeployedStack begun = stack.withStatus("UPDATE_ROLLBACK_IN_PROGRESS");
        StackWatch.Running running =
                new StackWatch.Running(StackOperation.RECOVER, begun, scope, Secrets.none(), watch);
        return new StackWatch(session, api, running).await();
    }
}
