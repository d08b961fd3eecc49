package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.event.OperationScope;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;

/** Begins an operation, sees to it that it is begun once, and follows it. */
final class StackWriter {
    private final StackSession session;
    private final StackApi api;

    StackWriter(StackSession session, StackApi api) {
        this.session = session;
        this.api = api;
    }

    /** One token an operation: the SDK repeats the call with the same, and CloudFormation puts it on every event. */
    static String token() {
        return "sfn-maven-plugin-" + UUID.randomUUID();
    }

    /** Waits for it, unless the user does not want to. */
    StackOutcome follow(StackWatch.Running running) {
        if (!session.waiter().settings().enabled()) {
            return new StackOutcome.Started(
                    running.operation(), running.stack().name(), running.stack().id());
        }
        return new StackWatch(session, api, running).await();
    }

    /** Which events of an existing stack will be ours. AWS's carry the token; an emulator's must be new. */
    OperationScope scope(String stackId, String token) {
        if (!session.endpointOverridden()) {
            return OperationScope.ofToken(token);
        }
        Set<String> before = api.events(stackId, null).events().stream()
                .map(ResourceEvent::id)
                .collect(Collectors.toSet());
        return OperationScope.after(token, before);
    }

    /**
     * Whether an operation that CloudFormation refuses is our own: the answer to a first attempt was lost, and a later
     * one found the work begun. The SDK and the JDK below it both repeat calls, so attempts cannot be counted.
     */
    boolean isOurs(String stackId, String token) {
        // Whether to cancel on an interruption depends on it, so this is asked first.
        boolean interrupted = Thread.interrupted();
        try {
            return api.events(stackId, null).events().stream()
                    .anyMatch(event -> event.token().equals(Optional.of(token)));
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                return false;
            }
            throw e;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether the stack refuses to be written to because another operation has begun meanwhile. */
    boolean isBusy(DeployedStack stack, SdkException failure) {
        // "Busy" is a ValidationError like many others; the state tells it apart.
        return StackErrors.isMendable(failure) && StackCondition.of(api.find(stack.id())) == StackCondition.BUSY;
    }
}
