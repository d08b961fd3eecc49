package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.ChangeSetApi;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.change.ChangeSet;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * A change set from its creation until it is executed or given up. Given up, nothing of it is left behind: neither the
 * change set nor the empty stack that a set for a new stack makes.
 */
final class ChangeSetDraft implements AutoCloseable {
    /** How often something is asked for that CloudFormation has just been told of and does not show yet. */
    private static final int LOOKS = 10;

    private final StackSession session;
    private final StackApi stacks;
    private final ChangeSetApi sets;
    private final StackSpec spec;
    /** Unlike names with a time in them this one cannot be taken by another build. */
    private final String name = StackWriter.token();

    private boolean ofNewStack;
    private boolean doubtful;
    private boolean executed;
    private ChangeSetApi.@Nullable Made made;

    /** Asks nobody yet. */
    ChangeSetDraft(StackSession session, StackSpec spec) {
        this.session = session;
        this.stacks = new StackApi(session.client(), session.bucket());
        this.sets = new ChangeSetApi(session.client());
        this.spec = spec;
    }

    /**
     * Makes the change set and waits until CloudFormation has worked it out, has refused it, or the time is up.
     *
     * @param found the stack as it is: one to update, or one that only holds change sets
     */
    ChangeSet make(Optional<DeployedStack> found, DeployPolicy.OnFailure onFailure, StackWaiter.Watch watch)
            throws InterruptedException {
        ofNewStack = found.isEmpty();
        Optional<DeployedStack> updated =
                found.filter(stack -> StackCondition.of(stack.status()) != StackCondition.IN_REVIEW);
        ChangeSetApi.Made begun = create(updated, onFailure);
        made = begun;
        Optional<ChangeSet> seen = look(begun.id());
        for (int looks = 1; !isEnough(seen, looks) && !watch.isOver(); looks++) {
            watch.pause();
            seen = look(begun.id());
        }
        ChangeSet set = seen.orElseGet(() -> sets.status(begun.id()));
        return set.isReady() ? sets.describe(begun.id(), Secrets.of(spec)) : set;
    }

    private ChangeSetApi.Made create(Optional<DeployedStack> updated, DeployPolicy.OnFailure onFailure) {
        try {
            return sets.create(new ChangeSetApi.Wanted(spec, stacks.templateUrl(spec)), updated, onFailure, name);
        } catch (SdkException e) {
            if (StackErrors.isTaken(e)) {
                // The answer to an earlier attempt was lost: nobody else has this name.
                return sets.find(spec.stackName(), name);
            }
            doubtful = StackErrors.isPassing(e) || StackErrors.isUnanswered(e);
            throw e;
        }
    }

    private Optional<ChangeSet> look(String id) {
        try {
            return Optional.of(sets.status(id));
        } catch (SdkException e) {
            if (StackErrors.isNoChangeSet(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static boolean isEnough(Optional<ChangeSet> seen, int looks) {
        return seen.map(ChangeSet::isSettled).orElse(looks >= LOOKS);
    }

    /** @param keep whether all stays as it is if the operation fails */
    void execute(String id, boolean keep, String token) {
        sets.execute(id, keep, token);
        executed = true;
    }

    /** For an execution that went well though CloudFormation's answer said otherwise or was lost. */
    void executed() {
        executed = true;
    }

    /** Warns instead of throwing: why it was given up matters more. */
    @Override
    public void close() {
        if (executed || (made == null && !doubtful)) {
            return;
        }
        // The SDK calls nobody from a thread that is interrupted.
        boolean interrupted = Thread.interrupted();
        try {
            discard();
        } catch (SdkException e) {
            leftBehind(StackErrors.words(e));
        } catch (InterruptedException e) {
            interrupted = true;
            leftBehind("interrupted");
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void discard() throws InterruptedException {
        Optional<ChangeSetApi.Made> left = Optional.ofNullable(made).or(this::found);
        if (left.isEmpty()) {
            return;
        }
        StackWaiter.Watch watch = session.waiter().start();
        for (int looks = 0; !isDeleted(left.get().id(), looks); looks++) {
            watch.pause();
        }
        if (ofNewStack) {
            removeStack(left.get().stackId(), watch);
        }
    }

    /** One that CloudFormation is still working out cannot be deleted yet. */
    private boolean isDeleted(String id, int looks) {
        try {
            sets.delete(id);
            return true;
        } catch (SdkException e) {
            if (StackErrors.isNoChangeSet(e)) {
                return true;
            }
            if (StackErrors.isWrongChangeSetStatus(e) && looks < LOOKS) {
                return false;
            }
            throw e;
        }
    }

    private Optional<ChangeSetApi.Made> found() {
        try {
            return Optional.of(sets.find(spec.stackName(), name));
        } catch (SdkException e) {
            if (StackErrors.isNoChangeSet(e) || StackErrors.isMendable(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Only the stack that came to be with this change set, and only if nobody has begun anything with it meanwhile. */
    private void removeStack(String stackId, StackWaiter.Watch watch) throws InterruptedException {
        boolean empty = StackCondition.of(stacks.find(stackId)) == StackCondition.IN_REVIEW && !sets.exists(stackId);
        if (!empty) {
            return;
        }
        stacks.delete(stackId, StackWriter.token());
        for (int looks = 0;
                looks < LOOKS && StackCondition.of(stacks.find(stackId)) != StackCondition.ABSENT;
                looks++) {
            watch.pause();
        }
    }

    private void leftBehind(String why) {
        session.progress()
                .warn("Change set '" + name + "' of stack '" + spec.stackName() + "' is left behind (" + why
                        + "): delete it with 'aws cloudformation delete-change-set --stack-name " + spec.stackName()
                        + " --change-set-name " + name + "'");
    }
}
