package io.github.sfnmaven.stack.event;

import io.github.sfnmaven.stack.spec.Secrets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;

/**
 * An event of a stack.
 *
 * @param id unique within the stack
 * @param within the logical ids of the nested stacks around it, joined by slashes; empty for the stack itself
 * @param physicalId empty until the resource has one
 * @param status such as {@code CREATE_FAILED}
 * @param reason what CloudFormation adds, mostly to failures
 * @param token the client request token of the operation it belongs to
 */
public record ResourceEvent(
        String id,
        Instant time,
        String within,
        String stackName,
        String stackId,
        String logicalId,
        String physicalId,
        String type,
        String status,
        Optional<String> reason,
        Optional<String> token) {
    public static ResourceEvent of(StackEvent event) {
        return new ResourceEvent(
                event.eventId(),
                event.timestamp(),
                "",
                orEmpty(event.stackName()),
                orEmpty(event.stackId()),
                orEmpty(event.logicalResourceId()),
                orEmpty(event.physicalResourceId()),
                orEmpty(event.resourceType()),
                orEmpty(event.resourceStatusAsString()),
                Optional.ofNullable(event.resourceStatusReason()).filter(reason -> !reason.isBlank()),
                Optional.ofNullable(event.clientRequestToken()).filter(token -> !token.isBlank()));
    }

    /** Whether it tells of the stack itself, not of one of its resources. */
    public boolean isOfStack() {
        return physicalId.equals(stackId);
    }

    public boolean isFailure() {
        return status.endsWith("_FAILED");
    }

    /** Whether it tells of a stack within the stack. */
    public boolean isOfNestedStack() {
        return type.equals("AWS::CloudFormation::Stack") && !isOfStack() && !physicalId.isEmpty();
    }

    /** How a person finds the resource: the logical id, after those of the nested stacks around it. */
    public String label() {
        return within.isEmpty() ? logicalId : within + "/" + logicalId;
    }

    /** The event without the values that must not be seen. */
    public ResourceEvent without(Secrets secrets) {
        return new ResourceEvent(
                id,
                time,
                within,
                stackName,
                stackId,
                logicalId,
                physicalId,
                type,
                status,
                reason.map(secrets::hide),
                token);
    }

    public ResourceEvent within(String stacks) {
        return new ResourceEvent(
                id, time, stacks, stackName, stackId, logicalId, physicalId, type, status, reason, token);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
