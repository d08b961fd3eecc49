package io.github.sfnmaven.stack;

import java.util.Optional;

/** Deletes a stack. */
public final class StackDeleter {
    public StackDeleter(StackSession session) {
        throw new UnsupportedOperationException(session.toString());
    }

    /**
     * Deletes the stack and waits. A stack that is gone is success.
     *
     * @param confirm must equal the name, else the stack is left alone
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public StackOutcome delete(String stackName, Optional<String> confirm) {
        throw new UnsupportedOperationException(stackName + confirm);
    }
}
