package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/**
 * What every goal on a stack needs.
 *
 * @param endpointOverridden whether the client calls an emulator: then there is no console to link to
 * @param bucket where templates go that are too large for a request
 * @param target where all of this is
 */
public record StackSession(
        CloudFormationClient client,
        StackWaiter waiter,
        StackProgress progress,
        boolean endpointOverridden,
        Optional<TemplateBucket> bucket,
        Target target) {
    /** Without a bucket. */
    public StackSession(
            CloudFormationClient client, StackWaiter waiter, StackProgress progress, boolean endpointOverridden) {
        this(client, waiter, progress, endpointOverridden, Optional.empty(), Target.of(client));
    }

    /** Asks the client whether its endpoint is AWS's own. */
    public static StackSession of(CloudFormationClient client, StackWaiter waiter, StackProgress progress) {
        boolean overridden =
                client.serviceClientConfiguration().endpointOverride().isPresent();
        return new StackSession(client, waiter, progress, overridden);
    }

    StackSession withClient(CloudFormationClient other) {
        return new StackSession(other, waiter, progress, endpointOverridden, bucket, target);
    }

    public StackSession withBucket(Optional<TemplateBucket> other) {
        return new StackSession(client, waiter, progress, endpointOverridden, other, target);
    }

    public StackSession withTarget(Target other) {
        return new StackSession(client, waiter, progress, endpointOverridden, bucket, other);
    }

    /** Says where the session writes. To be called before a write; the same is said once. */
    public void announceTarget(Optional<DeployedStack> stack) {
        progress.target(target.line(stack));
    }
}
