package io.github.sfnmaven.stack;

import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/** Reads a stack without changing it. */
public final class StackReader {
    public StackReader(CloudFormationClient client) {
        throw new UnsupportedOperationException(client.serviceName());
    }

    /**
     * The stack, outputs included.
     *
     * @return empty if there is no such stack, and for no other reason
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public Optional<DeployedStack> find(String stackName) {
        throw new UnsupportedOperationException(stackName);
    }

    /**
     * The newest events, oldest of them first.
     *
     * @param limit how many at most, from 1
     * @return empty if there is no such stack
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public Optional<List<ResourceEvent>> events(String stackName, int limit) {
        throw new UnsupportedOperationException(stackName + limit);
    }
}
