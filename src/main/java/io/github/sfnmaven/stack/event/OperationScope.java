package io.github.sfnmaven.stack.event;

import java.util.Set;

/**
 * Tells the events of an operation from those before and after it: by its token, never by a clock.
 *
 * @param token the client request token CloudFormation puts on every event of the operation; empty: unknown
 * @param whole whether the stack came to be with the operation, so that all its events belong to it
 * @param untagged whether events without a token belong to it: emulators put none on any
 * @param before ids of events known to be older
 */
public record OperationScope(String token, boolean whole, boolean untagged, Set<String> before) {
    public OperationScope {
        before = Set.copyOf(before);
    }

    public static OperationScope ofNewStack(String token) {
        return new OperationScope(token, true, true, Set.of());
    }

    public static OperationScope ofToken(String token) {
        return new OperationScope(token, false, false, Set.of());
    }

    /** For emulators: events with the token, and those without any that were not there before. */
    public static OperationScope after(String token, Set<String> before) {
        return new OperationScope(token, false, true, before);
    }

    public boolean holds(ResourceEvent event) {
        if (before.contains(event.id())) {
            return false;
        }
        return whole || event.token().map(token::equals).orElse(untagged);
    }

    /** The same operation in a nested stack, as the event in the stack around it announces it. */
    public OperationScope nested(ResourceEvent event) {
        return event.status().startsWith("CREATE_") ? ofNewStack(token) : ofToken(token);
    }
}
