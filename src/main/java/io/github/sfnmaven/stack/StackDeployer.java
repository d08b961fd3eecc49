package io.github.sfnmaven.stack;

/** Brings a stack to what a {@link StackSpec} says. */
public final class StackDeployer {
    public StackDeployer(StackSession session) {
        throw new UnsupportedOperationException(session.toString());
    }

    /**
     * Creates or updates the stack, or finds that there is nothing to do.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked: no answer, no credentials,
     *     access denied
     */
    public StackOutcome deploy(StackSpec spec) {
        throw new UnsupportedOperationException(spec.toString());
    }
}
