package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.change.ChangeSet;
import io.github.sfnmaven.stack.change.ChangeTable;
import io.github.sfnmaven.stack.change.Replacement;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.event.OperationScope;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Creates or updates a stack by a change set, which shows what would change before it does. */
final class ChangeSetWrite {
    private final StackSession session;
    private final Deployment deployment;
    private final StackSpec spec;
    private final StackApi api;
    private final StackWriter writer;

    ChangeSetWrite(StackSession session, Deployment deployment) {
        this.session = session;
        this.deployment = deployment;
        this.spec = deployment.spec();
        this.api = new StackApi(session.client(), session.bucket());
        this.writer = new StackWriter(session, api);
    }

    /** @param found a stack that only holds change sets so far */
    Optional<StackOutcome> create(Optional<DeployedStack> found) {
        session.progress().step("Creating stack '" + spec.stackName() + "' by a change set");
        return write(found, StackOperation.CREATE, changes -> Optional.empty());
    }

    /**
     * Empty if another operation has begun meanwhile.
     *
     * @param guard judges what would be removed
     */
    Optional<StackOutcome> update(DeployedStack stack, RemovalGuard guard) {
        session.progress().step("Updating stack '" + spec.stackName() + "' by a change set");
        return write(Optional.of(stack), StackOperation.UPDATE, guard::judge);
    }

    private Optional<StackOutcome> write(
            Optional<DeployedStack> found,
            StackOperation operation,
            Function<List<ResourceChange>, Optional<StackOutcome>> guard) {
        StackWatch.Running running;
        try (ChangeSetDraft draft = new ChangeSetDraft(session, spec)) {
            ChangeSet set = draft.make(found, deployment.policy().onFailure(), deployment.watch());
            Optional<StackOutcome> end = endsWith(set, found).or(() -> guard.apply(set.changes()));
            if (end.isPresent()) {
                return end;
            }
            found.ifPresent(stack -> new StackSafeguards(session, api).protect(spec, stack));
            ChangeTable.lines(set.changes()).forEach(line -> session.progress().step("  " + line));
            running = execute(draft, set, operation);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(new StackOutcome.Interrupted(spec.stackName(), false));
        } catch (AbortedException e) {
            throw e;
        } catch (SdkException e) {
            return found.isPresent() && writer.isBusy(found.get(), e)
                    ? Optional.empty()
                    : Optional.of(Refusals.of(spec, found, e));
        }
        return Optional.of(guarded(writer.follow(running)));
    }

    /** A change set carries neither a stack policy nor the protection of a new stack. */
    private StackOutcome guarded(StackOutcome outcome) {
        try {
            if (outcome instanceof StackOutcome.Completed completed) {
                new StackSafeguards(session, api).apply(spec, completed.last());
            } else if (outcome instanceof StackOutcome.Started
                    && spec.options().policy().isPresent()) {
                session.progress()
                        .warn("The policy of stack '" + spec.stackName() + "' is not set: with a change set that takes"
                                + " the end of the operation, and <wait> or -Dsfn.wait is false");
            }
            return outcome;
        } catch (SdkException e) {
            return Refusals.of(spec, outcome.stack(), e);
        }
    }

    /** How it ends before it is executed; empty if it is to be. */
    private Optional<StackOutcome> endsWith(ChangeSet set, Optional<DeployedStack> found) {
        if (set.isEmpty() && found.isPresent()) {
            return Optional.of(new StackSafeguards(session, api).unchanged(spec, found.get()));
        }
        if (!set.isReady()) {
            return Optional.of(new ChangeSetFailure(session, spec).of(set, found));
        }
        return deployment.policy().failOnReplacement()
                ? replacement(spec.stackName(), set.changes()).map(sentence -> Refusals.of(spec, found, sentence))
                : Optional.empty();
    }

    /** One sentence that names the resources which would be replaced; empty if there are none. */
    static Optional<String> replacement(String stackName, List<ResourceChange> changes) {
        List<ResourceChange> replaced =
                changes.stream().filter(ResourceChange::mayReplace).toList();
        if (replaced.isEmpty()) {
            return Optional.empty();
        }
        boolean sure = replaced.stream().anyMatch(change -> change.replacement() == Replacement.REQUIRED);
        return Optional.of("Updating stack '" + stackName + "' " + (sure ? "would" : "may") + " replace "
                + replaced.stream()
                        .map(change -> "'" + change.label() + "' (" + change.type() + ")")
                        .collect(Collectors.joining(", "))
                + ", which <failOnReplacement> or -Dsfn.failOnReplacement forbids");
    }

    /** False if CloudFormation wants it to be tried again. */
    private boolean isExecuted(ChangeSetDraft draft, ChangeSet set, boolean keep, String token) {
        try {
            draft.execute(set.id(), keep, token);
            return true;
        } catch (SdkException e) {
            boolean perhaps =
                    StackErrors.mayBeOurs(e) || StackErrors.isNoChangeSet(e) || StackErrors.isWrongChangeSetStatus(e);
            if (StackErrors.isUnanswered(e) || (perhaps && writer.isOurs(set.stackId(), token))) {
                draft.executed();
                return true;
            }
            if (StackErrors.isBusyChangeSet(e) && !deployment.watch().isOver()) {
                return false;
            }
            throw e;
        }
    }

    private StackWatch.Running execute(ChangeSetDraft draft, ChangeSet set, StackOperation operation)
            throws InterruptedException {
        String token = StackWriter.token();
        OperationScope scope = writer.scope(set.stackId(), token);
        boolean keep = deployment.policy().onFailure() == DeployPolicy.OnFailure.KEEP;
        boolean toldOnce = false;
        while (!isExecuted(draft, set, keep, token)) {
            if (!toldOnce) {
                toldOnce = true;
                session.progress()
                        .step("Another operation holds the change set of stack '" + spec.stackName()
                                + "': trying again " + deployment.watch().limit());
            }
            deployment.watch().pause();
        }
        DeployedStack begun = DeployedStack.begun(spec.stackName(), set.stackId(), operation.name() + "_IN_PROGRESS");
        return new StackWatch.Running(operation, begun, scope, deployment.secrets(), deployment.watch());
    }
}
