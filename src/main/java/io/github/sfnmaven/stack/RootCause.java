package io.github.sfnmaven.stack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why an operation failed.
 *
 * @param first the first resource that failed and was not merely cancelled, else the stack's own first reason
 * @param consequences the failures after it, oldest first
 */
public record RootCause(Optional<ResourceEvent> first, List<ResourceEvent> consequences) {
    /** What CloudFormation writes on a resource it stopped because another had failed. There is no code for it. */
    private static final Pattern CANCELLED =
            Pattern.compile("Resource \\w+ (was )?cancell?ed\\.?", Pattern.CASE_INSENSITIVE);

    public RootCause {
        consequences = List.copyOf(consequences);
    }

    /**
     * Finds it.
     *
     * @param events of the operation, nested stacks included, oldest first
     */
    static RootCause of(List<ResourceEvent> events) {
        List<ResourceEvent> failures = events.stream()
                .filter(event -> event.isFailure() && !event.isOfStack())
                .toList();
        // A nested stack fails because something in it did; that comes first if its events could be read.
        Optional<ResourceEvent> first = failures.stream()
                .filter(event -> !isCancelled(event) && !event.isOfNestedStack())
                .findFirst()
                .or(() -> failures.stream().filter(event -> !isCancelled(event)).findFirst())
                .or(() -> events.stream().filter(RootCause::isOfFailedStack).findFirst());
        List<ResourceEvent> consequences = failures.stream()
                .filter(event -> first.filter(event::equals).isEmpty())
                .toList();
        return new RootCause(first, consequences);
    }

    private static boolean isCancelled(ResourceEvent event) {
        return event.reason()
                .filter(reason -> CANCELLED.matcher(reason.strip()).matches())
                .isPresent();
    }

    private static boolean isOfFailedStack(ResourceEvent event) {
        boolean failing = event.isFailure() || event.status().contains("ROLLBACK");
        return event.isOfStack() && failing && event.reason().isPresent();
    }
}
