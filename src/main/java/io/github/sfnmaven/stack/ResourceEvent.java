package io.github.sfnmaven.stack;

import java.time.Instant;
import java.util.Optional;

/**
 * An event of a stack.
 *
 * @param id unique within the stack
 * @param physicalId empty until the resource has one
 * @param status such as {@code CREATE_FAILED}
 * @param reason what CloudFormation adds, mostly to failures
 * @param token the client request token of the operation it belongs to
 */
public record ResourceEvent(
        String id,
        Instant time,
        String stackName,
        String stackId,
        String logicalId,
        String physicalId,
        String type,
        String status,
        Optional<String> reason,
        Optional<String> token) {
    /** Whether it tells of the stack itself, not of one of its resources. */
    public boolean isOfStack() {
        return physicalId.equals(stackId);
    }

    public boolean isFailure() {
        return status.endsWith("_FAILED");
    }
}
