package io.github.sfnmaven.stack.outcome;

import java.util.Arrays;
import java.util.Optional;

/**
 * What can be done with a stack, by its status. Every status of CloudFormation stands here once.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/view-stack-events.html">status codes</a>
 */
public enum StackCondition {
    /** There is none, or it is gone: create. */
    ABSENT("DELETE_COMPLETE"),
    /** Only a change set was made so far. */
    IN_REVIEW("REVIEW_IN_PROGRESS"),
    /** Up and at rest: update. */
    SETTLED("CREATE_COMPLETE", "UPDATE_COMPLETE", "IMPORT_COMPLETE"),
    /** Up and at rest after a change that was taken back: update. */
    TAKEN_BACK("UPDATE_ROLLBACK_COMPLETE", "IMPORT_ROLLBACK_COMPLETE"),
    /** An operation runs. */
    BUSY(
            "CREATE_IN_PROGRESS",
            "UPDATE_IN_PROGRESS",
            "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
            "UPDATE_ROLLBACK_IN_PROGRESS",
            "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS",
            "ROLLBACK_IN_PROGRESS",
            "DELETE_IN_PROGRESS",
            "IMPORT_IN_PROGRESS",
            "IMPORT_ROLLBACK_IN_PROGRESS"),
    /** Failed to create and was kept as it is. */
    CREATE_KEPT("CREATE_FAILED"),
    /** Failed to create and was emptied: good for nothing but deletion. */
    NEVER_UP("ROLLBACK_COMPLETE", "ROLLBACK_FAILED"),
    /** Failed to update and was kept as it is. */
    UPDATE_KEPT("UPDATE_FAILED"),
    /** Failed to go back after a failed update. */
    HALF_BACK("UPDATE_ROLLBACK_FAILED"),
    /** Something holds its resources. */
    HELD("DELETE_FAILED", "IMPORT_ROLLBACK_FAILED"),
    /** A status newer than this plugin. */
    UNKNOWN;

    private final String statuses;

    StackCondition(String... statuses) {
        this.statuses = " " + String.join(" ", statuses) + " ";
    }

    public static StackCondition of(Optional<DeployedStack> stack) {
        return stack.map(deployed -> of(deployed.status())).orElse(ABSENT);
    }

    public static StackCondition of(String status) {
        return Arrays.stream(values())
                .filter(condition -> condition.statuses.contains(" " + status + " "))
                .findFirst()
                .orElse(status.endsWith("_IN_PROGRESS") ? BUSY : UNKNOWN);
    }

    /** Whether nothing moves any more. */
    public boolean isAtRest() {
        return this != BUSY;
    }

    /** Whether the next deploy goes on by itself. */
    boolean isDeployable() {
        return switch (this) {
            case ABSENT, SETTLED, TAKEN_BACK, CREATE_KEPT, NEVER_UP -> true;
            case IN_REVIEW, BUSY, UPDATE_KEPT, HALF_BACK, HELD, UNKNOWN -> false;
        };
    }
}
