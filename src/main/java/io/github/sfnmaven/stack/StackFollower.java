package io.github.sfnmaven.stack;

/** Attaches to an operation that is running already. */
public final class StackFollower {
    public StackFollower(StackSession session) {
        throw new UnsupportedOperationException(session.toString());
    }

    /**
     * Waits as a deploy does. A settled stack is judged at once: {@code *_COMPLETE} is success,
     * {@code *ROLLBACK_COMPLETE} and {@code *_FAILED} are failures, absent is {@link StackOutcome.Absent}.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public StackOutcome follow(String stackName) {
        throw new UnsupportedOperationException(stackName);
    }
}
