package io.github.sfnmaven.stack.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A change set as DescribeChangeSet shows it.
 *
 * @param id its ARN
 * @param stackId the ARN of its stack, which for a new stack came to be with it
 * @param status such as {@code CREATE_COMPLETE}
 * @param reason why it is in that status
 * @param changes those of nested stacks after the stack in question; empty until the change set is complete
 */
public record ChangeSet(
        String id, String stackId, String status, Optional<String> reason, List<ResourceChange> changes) {
    private static final Set<String> UNSETTLED =
            Set.of("CREATE_PENDING", "CREATE_IN_PROGRESS", "DELETE_PENDING", "DELETE_IN_PROGRESS");

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    public boolean isSettled() {
        return !UNSETTLED.contains(status);
    }

    public boolean isReady() {
        return status.equals("CREATE_COMPLETE");
    }

    /**
     * Whether it failed because there is nothing to change. CloudFormation has no status of its own for that, and an
     * empty list of changes does not say it: outputs, tags and topics are no resources.
     */
    public boolean isEmpty() {
        return status.equals("FAILED")
                && reason.filter(words -> words.startsWith("The submitted information didn't contain changes")
                                || words.startsWith("No updates are to be performed"))
                        .isPresent();
    }
}
