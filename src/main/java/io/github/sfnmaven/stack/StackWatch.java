package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.Heartbeat;
import io.github.sfnmaven.stack.api.OperationEvents;
import io.github.sfnmaven.stack.api.Patience;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.OperationScope;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.event.RootCause;
import io.github.sfnmaven.stack.event.Span;
import io.github.sfnmaven.stack.outcome.ConsoleLink;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** Follows one operation until the stack is at rest, and judges how it ended. */
final class StackWatch {
    /** How long CloudFormation may not know a stack it has just created. */
    private static final Duration STALE = Duration.ofSeconds(30);
    /** A stack's first resource begins within seconds. */
    private static final Duration SILENCE = Duration.ofMinutes(1);
    /** How often a stack must look at rest before that is believed of an operation of which nothing was seen. */
    private static final int LOOKS = 3;

    /** An operation to follow. */
    record Running(
            StackOperation operation,
            DeployedStack stack,
            OperationScope scope,
            Secrets secrets,
            StackWaiter.Watch watch) {}

    private final StackSession session;
    private final StackApi api;
    private final Running running;
    private final Cancellation cancellation;
    private final OperationEvents source;
    private final Heartbeat heartbeat;
    private final List<ResourceEvent> events = new ArrayList<>();
    private DeployedStack last;
    private boolean begun;
    private boolean eventsDenied;
    private boolean unanswered;
    private boolean failing;
    private boolean silenceTold;
    private int restful;

    StackWatch(StackSession session, StackApi api, Running running) {
        this(session, api, running, session.waiter().settings().onInterrupt());
    }

    /** For operations of somebody else, which the user does not mean. */
    StackWatch(StackSession session, StackApi api, Running running, WaitSettings.OnInterrupt onInterrupt) {
        this.session = session;
        // It asks again by itself, and must see the end even where only events cannot be read.
        this.api = api.impatient();
        this.running = running;
        this.cancellation = new Cancellation(this.api, running.watch(), onInterrupt);
        this.source = new OperationEvents(this.api, running.stack().id(), running.scope());
        this.heartbeat = new Heartbeat(session.progress(), running.watch());
        this.last = running.stack();
    }

    /** Returns when the stack is at rest, the time is up or the thread is interrupted. */
    StackOutcome await() {
        while (true) {
            try {
                failing = false;
                boolean atRest = look();
                read();
                unanswered = failing;
                if (atRest && isBelievable()) {
                    return judge();
                }
                if (running.watch().isOver()) {
                    String why = "after " + Span.text(running.watch().elapsed());
                    return new StackOutcome.Detached(running.operation(), last, why, List.copyOf(events));
                }
                heartbeat.beat(last.status(), events);
                warnOfSilence();
                running.watch().pause();
            } catch (InterruptedException | AbortedException e) {
                Thread.currentThread().interrupt();
                return cancellation.leave(running.operation(), last, List.copyOf(events));
            }
        }
    }

    /** Whether the stack was seen at rest. */
    private boolean look() {
        try {
            Optional<DeployedStack> seen = api.find(running.stack().id());
            if (seen.isEmpty() && isStale()) {
                return false;
            }
            last = seen.map(stack -> stack.without(running.secrets()))
                    .orElseGet(() -> last.withStatus("DELETE_COMPLETE"));
        } catch (AbortedException e) {
            throw e;
        } catch (SdkException e) {
            notAnswered(e);
            return false;
        }
        boolean atRest = StackCondition.of(last.status()).isAtRest();
        begun |= !atRest;
        restful = atRest ? restful + 1 : 0;
        return atRest;
    }

    /** Right after the call that creates it, a stack may not be found yet. */
    private boolean isStale() {
        return running.operation() == StackOperation.CREATE
                && !begun
                && running.watch().elapsed().compareTo(STALE) < 0;
    }

    /** Right after the call that begins an operation, the stack may still be shown as it was before. */
    private boolean isBelievable() {
        boolean told = events.stream()
                .anyMatch(event ->
                        event.isOfStack() && StackCondition.of(event.status()).isAtRest());
        return begun || told || restful >= LOOKS || last.status().equals("DELETE_COMPLETE");
    }

    private void read() {
        if (eventsDenied) {
            return;
        }
        try {
            for (ResourceEvent event : source.fresh()) {
                ResourceEvent shown = event.without(running.secrets());
                events.add(shown);
                session.progress().event(shown);
                heartbeat.rest();
            }
        } catch (AbortedException e) {
            throw e;
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                eventsDenied = true;
                session.progress().warn("cloudformation:DescribeStackEvents is denied, so no events are shown");
            } else if (!StackErrors.isAbsent(e, running.stack().id())) {
                notAnswered(e);
            }
        }
    }

    /** Emulators may stop working on a stack without a word, and then there is nothing to wait for. */
    private void warnOfSilence() {
        boolean silent = session.endpointOverridden()
                && !eventsDenied
                && !failing
                && events.stream().allMatch(ResourceEvent::isOfStack)
                && running.watch().elapsed().compareTo(SILENCE) >= 0;
        if (silent && !silenceTold) {
            silenceTold = true;
            session.progress()
                    .warn("Stack '" + last.name() + "' is " + last.status()
                            + ", and no event of a resource has come for "
                            + Span.text(running.watch().elapsed())
                            + ": see the emulator's log, it may have stopped working on the stack; waiting "
                            + running.watch().limit());
        }
    }

    /** The operation goes on whether CloudFormation can be asked or not. */
    private void notAnswered(SdkException failure) {
        if (!StackErrors.isPassing(failure)) {
            // Such as credentials that expired meanwhile: the stack does not care.
            session.progress()
                    .warn("Stack '" + last.name() + "' goes on without being watched, it is " + last.status()
                            + ": follow it with 'mvn sfn:wait -Dsfn.stackName=" + last.name() + "'");
            throw failure;
        }
        if (!unanswered && !failing) {
            session.progress().warn(Patience.warning(failure));
            heartbeat.rest();
        }
        failing = true;
    }

    private StackOutcome judge() {
        if (!running.operation().isMet(last.status()) || isBrokenInside()) {
            Optional<String> link = session.endpointOverridden() ? Optional.empty() : ConsoleLink.to(last.id());
            RootCause cause = RootCause.of(events);
            return new StackOutcome.Failed(
                    running.operation(), last, cause, List.copyOf(events), link, findings(cause));
        }
        // A resource that was replaced and cannot be deleted does not fail the update, and costs money.
        events.stream()
                .filter(event -> event.status().equals("DELETE_FAILED") && !event.isOfStack())
                .forEach(event -> session.progress()
                        .warn("'" + event.label() + "' (" + event.type() + ") was left behind: "
                                + event.reason().orElse("it could not be deleted")));
        return new StackOutcome.Completed(
                running.operation(), last, List.copyOf(events), running.watch().elapsed());
    }

    /** Where no resource failed, early validation may have stopped the operation. */
    private List<String> findings(RootCause cause) {
        return cause.first().filter(event -> !event.isOfStack()).isPresent()
                ? List.of()
                : new ValidationFindings(session.client(), running.secrets())
                        .ofOperation(last.id(), running.scope().token());
    }

    /** AWS never calls a stack complete in which a resource has failed; LocalStack does after updates. */
    private boolean isBrokenInside() {
        Map<String, String> statuses = new HashMap<>();
        events.forEach(event -> statuses.put(event.label(), event.isOfStack() ? "" : event.status()));
        boolean builds = running.operation() != StackOperation.DELETE && running.operation() != StackOperation.RECOVER;
        return builds && (statuses.containsValue("CREATE_FAILED") || statuses.containsValue("UPDATE_FAILED"));
    }
}
