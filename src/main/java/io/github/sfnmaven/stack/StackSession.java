package io.github.sfnmaven.stack;

import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/**
 * What every goal on a stack needs.
 *
 * @param endpointOverridden whether the client calls an emulator: then there is no console to link to
 */
public record StackSession(
        CloudFormationClient client, StackWaiter waiter, StackProgress progress, boolean endpointOverridden) {
    /** Asks the client whether its endpoint is AWS's own. */
    public static StackSession of(CloudFormationClient client, StackWaiter waiter, StackProgress progress) {
        boolean overridden =
                client.serviceClientConfiguration().endpointOverride().isPresent();
        return new StackSession(client, waiter, progress, overridden);
    }
}
