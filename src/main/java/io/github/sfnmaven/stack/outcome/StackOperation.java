package io.github.sfnmaven.stack.outcome;

/** What is being done to a stack. */
public enum StackOperation {
    CREATE("Creating", "created"),
    UPDATE("Updating", "updated"),
    DELETE("Deleting", "deleted"),
    /** Back to how the stack was before an update that failed. */
    RECOVER("Recovering", "recovered"),
    /** Whatever was going on when we came. */
    WAIT("The operation on", "settled");

    private final String doing;
    private final String done;

    StackOperation(String doing, String done) {
        this.doing = doing;
        this.done = done;
    }

    /** {@code Creating}. */
    String doing() {
        return doing;
    }

    /** {@code created}. */
    String done() {
        return done;
    }

    /** Whether a stack that has come to rest in a status got there as wanted. */
    public boolean isMet(String status) {
        boolean complete = status.endsWith("_COMPLETE") && !status.contains("ROLLBACK");
        boolean deleted = status.equals("DELETE_COMPLETE");
        return switch (this) {
            case CREATE, UPDATE -> complete && !deleted;
            case DELETE -> deleted;
            case RECOVER -> status.equals("UPDATE_ROLLBACK_COMPLETE");
            case WAIT -> complete;
        };
    }
}
