package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.Patience;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings.OnInterrupt;
import io.github.sfnmaven.stack.event.OperationScope;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Attaches to an operation that is running already. */
public final class StackFollower {
    private static final Set<String> BEGINNINGS =
            Set.of("CREATE_IN_PROGRESS", "UPDATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "IMPORT_IN_PROGRESS");

    /** The way out where an operation of somebody else is waited for. */
    static final String ON_BUSY = "; -Dsfn.onBusy=fail does not wait";

    private final StackSession session;
    private final StackApi api;

    public StackFollower(StackSession session) {
        this.session = Patience.in(session);
        this.api = new StackApi(this.session.client());
    }

    /**
     * Waits as a deploy does. A settled stack is judged at once: {@code *_COMPLETE} is success,
     * {@code *ROLLBACK_COMPLETE} and {@code *_FAILED} are failures, absent is {@link StackOutcome.Absent}.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public StackOutcome follow(String stackName) {
        StackWaiter.Watch watch = session.waiter().start();
        OnInterrupt onInterrupt = session.waiter().settings().onInterrupt();
        return Patience.work(
                session,
                stackName,
                () -> Optional.of(find(stackName, onInterrupt)
                        .map(stack -> follow(stack, watch, onInterrupt, ""))
                        .orElseGet(() -> new StackOutcome.Absent(
                                stackName, false, session.target().place()))));
    }

    /** What is to be cancelled must be known, also where the interruption came before anything was asked. */
    private Optional<DeployedStack> find(String stackName, OnInterrupt onInterrupt) {
        boolean interrupted = onInterrupt == OnInterrupt.CANCEL && Thread.interrupted();
        try {
            return api.find(stackName);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * As {@link #follow(String)}, holding on to this stack, whatever takes its name meanwhile.
     *
     * @param wayOut how not to wait; empty where the user has asked for nothing else
     */
    private StackOutcome follow(DeployedStack stack, StackWaiter.Watch watch, OnInterrupt onInterrupt, String wayOut) {
        boolean atRest = StackCondition.of(stack.status()).isAtRest();
        if (atRest && StackOperation.WAIT.isMet(stack.status())) {
            return new StackOutcome.Completed(StackOperation.WAIT, stack, List.of(), watch.elapsed());
        }
        if (StackCondition.of(stack.status()) == StackCondition.IN_REVIEW) {
            return Refusals.of(stack);
        }
        if (!atRest) {
            session.progress()
                    .step("Waiting for stack '" + stack.name() + "', which is " + stack.status() + ", " + watch.limit()
                            + wayOut);
        }
        return new StackWatch(
                        session,
                        api,
                        new StackWatch.Running(
                                StackOperation.WAIT, stack, newestOperation(stack.id()), Secrets.none(), watch),
                        onInterrupt)
                .await();
    }

    /**
     * Waits for an operation of somebody else, which is never cancelled, so that all can be decided afresh.
     *
     * @param watch has begun already
     * @param wayOut how not to wait, as the end of a sentence
     * @return empty when it is over; else why nobody waits for it any more
     */
    Optional<StackOutcome> waitOut(DeployedStack stack, StackWaiter.Watch watch, String wayOut) {
        return follow(stack, watch, OnInterrupt.DETACH, wayOut) instanceof StackOutcome.Detached detached
                ? Optional.of(detached.beforeAnyChange())
                : Optional.empty();
    }

    /** The scope of the operation that began last: what is older is not shown. */
    OperationScope newestOperation(String stackId) {
        try {
            return newest(stackId);
        } catch (AbortedException e) {
            // The watch will meet the interruption and answer it.
            return OperationScope.ofToken("");
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                // The watch will find the same and say so.
                return OperationScope.ofToken("");
            }
            throw e;
        }
    }

    /** A rollback that somebody asked for has a token of its own; one that follows a failure has that of the update. */
    private static boolean isBeginning(ResourceEvent event) {
        return BEGINNINGS.contains(event.status())
                || (event.status().equals("UPDATE_ROLLBACK_IN_PROGRESS")
                        && event.token().isPresent());
    }

    private OperationScope newest(String stackId) {
        Optional<ResourceEvent> beginning = Optional.empty();
        Set<String> older = new HashSet<>();
        Optional<String> page = Optional.empty();
        do {
            StackApi.EventPage read = api.events(stackId, page.orElse(null));
            for (ResourceEvent event : read.events()) {
                if (beginning.isPresent()) {
                    older.add(event.id());
                } else if (event.isOfStack() && isBeginning(event)) {
                    beginning = Optional.of(event);
                }
            }
            page = read.next();
        } while (beginning.isEmpty() && page.isPresent());
        return beginning
                .flatMap(ResourceEvent::token)
                .map(OperationScope::ofToken)
                .orElseGet(() -> OperationScope.after("", older));
    }
}
