package io.github.sfnmaven.stack.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why an operation failed.
 *
 * @param first the first resource that failed and was not merely cancelled, else the stack's own first reason
 * @param consequences the failures that went with it, oldest first
 * @param left what could not be deleted or taken back in the end, oldest first
 */
public record RootCause(Optional<ResourceEvent> first, List<ResourceEvent> consequences, List<ResourceEvent> left) {
    /** What CloudFormation writes on a resource it stopped because another had failed. There is no code for it. */
    private static final Pattern CANCELLED =
            Pattern.compile("Resource \\w+ (was )?cancell?ed\\.?", Pattern.CASE_INSENSITIVE);

    /** What it writes on the stack: nothing new after the resources' own reasons, and not why it is taken back. */
    private static final Pattern SAYS_NOTHING =
            Pattern.compile("User Initiated|The following resource\\(s\\) failed to .*", Pattern.DOTALL);

    public RootCause {
        consequences = List.copyOf(consequences);
        left = List.copyOf(left);
    }

    /**
     * Finds it.
     *
     * @param events of the operation, nested stacks included; those of a nested stack may come late
     */
    public static RootCause of(List<ResourceEvent> events) {
        List<ResourceEvent> inTime = events.stream()
                .sorted(Comparator.comparing(ResourceEvent::time))
                .toList();
        List<ResourceEvent> failures = failures(inTime.stream());
        // What fails on the way back is no reason to go back.
        List<ResourceEvent> forward = failures(inTime.stream().takeWhile(event -> !isTakenBack(event)));
        Optional<ResourceEvent> first = deepest(forward)
                .or(() -> inTime.stream()
                        .filter(RootCause::isTakenBack)
                        .findFirst()
                        .filter(RootCause::saysWhy))
                .or(() -> deepest(failures))
                .or(() -> inTime.stream().filter(RootCause::isOfFailedStack).findFirst());
        List<ResourceEvent> others = failures.stream()
                .filter(event -> first.filter(event::equals).isEmpty())
                .toList();
        List<ResourceEvent> left = others.stream()
                .filter(event -> isDeletion(event) || !(isCancelled(event) || forward.contains(event)))
                .toList();
        return new RootCause(
                first,
                others.stream().filter(event -> !left.contains(event)).toList(),
                left.stream().filter(event -> isLastWord(event, inTime)).toList());
    }

    /** Resources that were only stopped because of another. */
    public Stream<ResourceEvent> cancelled() {
        return consequences.stream().filter(RootCause::isCancelled);
    }

    /** Resources that failed for a reason of their own. */
    public Stream<ResourceEvent> others() {
        return consequences.stream().filter(event -> !isCancelled(event));
    }

    private static List<ResourceEvent> failures(Stream<ResourceEvent> events) {
        return events.filter(event -> event.isFailure() && !event.isOfStack()).toList();
    }

    /** A nested stack fails because something in it did; that is the cause if its events could be read. */
    private static Optional<ResourceEvent> deepest(List<ResourceEvent> failures) {
        List<ResourceEvent> own =
                failures.stream().filter(event -> !isCancelled(event)).toList();
        return own.stream()
                .filter(event -> own.stream().noneMatch(other -> isWithin(other, event)))
                .findFirst();
    }

    private static boolean isWithin(ResourceEvent inner, ResourceEvent outer) {
        return (inner.within() + "/").startsWith(outer.label() + "/");
    }

    /** CloudFormation tries more than once. */
    private static boolean isLastWord(ResourceEvent failure, List<ResourceEvent> inTime) {
        return inTime.subList(inTime.indexOf(failure) + 1, inTime.size()).stream()
                .noneMatch(event -> event.label().equals(failure.label())
                        && event.physicalId().equals(failure.physicalId())
                        && (event.isFailure() || event.status().endsWith("_COMPLETE")));
    }

    private static boolean isDeletion(ResourceEvent failure) {
        return failure.status().startsWith("DELETE_");
    }

    private static boolean isCancelled(ResourceEvent event) {
        return event.reason()
                .filter(reason -> CANCELLED.matcher(reason.strip()).matches())
                .isPresent();
    }

    private static boolean isTakenBack(ResourceEvent event) {
        return event.isOfStack() && event.status().contains("ROLLBACK");
    }

    private static boolean saysWhy(ResourceEvent event) {
        return event.reason()
                .filter(reason -> !SAYS_NOTHING.matcher(reason.strip()).matches())
                .isPresent();
    }

    private static boolean isOfFailedStack(ResourceEvent event) {
        return event.isOfStack()
                && (event.isFailure() || isTakenBack(event))
                && event.reason().isPresent();
    }
}
