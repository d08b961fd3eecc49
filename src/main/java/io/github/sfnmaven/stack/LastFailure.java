package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.OperationEvents;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.event.RootCause;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.FailureText;
import io.github.sfnmaven.stack.outcome.StackAdvice;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.core.exception.SdkException;

/** What went wrong in the operation that left a stack as it is. */
final class LastFailure {
    private final StackSession session;
    private final StackApi api;

    LastFailure(StackSession session, StackApi api) {
        this.session = session;
        this.api = api;
    }

    /** Empty, with a warning, where the events may not be read. */
    Optional<RootCause> of(DeployedStack stack, Secrets secrets) {
        try {
            List<ResourceEvent> events = new OperationEvents(
                            api, stack.id(), new StackFollower(session).newestOperation(stack.id()))
                    .fresh().stream().map(event -> event.without(secrets)).toList();
            return Optional.of(RootCause.of(events));
        } catch (SdkException e) {
            if (!StackErrors.isDenied(e)) {
                throw e;
            }
            session.progress().warn("cloudformation:DescribeStackEvents is denied, so the reason is unknown");
            return Optional.empty();
        }
    }

    private static Stream<ResourceEvent> failures(RootCause cause) {
        return Stream.of(cause.first().stream(), cause.consequences().stream(), cause.left().stream())
                .flatMap(Function.identity());
    }

    /** Why a stack whose resources something holds cannot be deployed, with the names of the resources. */
    StackOutcome refusal(DeployedStack stack) {
        Optional<RootCause> cause = of(stack, Secrets.none());
        String holders = cause.stream()
                .flatMap(LastFailure::failures)
                .filter(event -> !event.isOfStack())
                .map(event -> "'" + event.label() + "' (" + event.type() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        return new StackOutcome.Refused(
                stack.name(),
                Optional.of(stack),
                StackAdvice.refusal(stack) + (holders.isEmpty() ? "" : "; what holds it: " + holders),
                cause.map(FailureText::causes).orElse(List.of()));
    }
}
