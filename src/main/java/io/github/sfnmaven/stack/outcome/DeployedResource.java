package io.github.sfnmaven.stack.outcome;

import java.util.Optional;
import software.amazon.awssdk.services.cloudformation.model.StackResourceSummary;

/**
 * A resource as ListStackResources shows it.
 *
 * @param physicalId of a state machine its ARN, of a nested stack too
 */
public record DeployedResource(String logicalId, String physicalId, String type) {
    /** Empty for one that was never made, or is deleted. */
    public static Optional<DeployedResource> of(StackResourceSummary summary) {
        String physicalId = summary.physicalResourceId();
        boolean gone = "DELETE_COMPLETE".equals(summary.resourceStatusAsString());
        return physicalId == null || physicalId.isEmpty() || gone
                ? Optional.empty()
                : Optional.of(new DeployedResource(summary.logicalResourceId(), physicalId, summary.resourceType()));
    }
}
