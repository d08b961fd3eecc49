package io.github.sfnmaven.stack.event;

import java.time.Instant;
import java.util.Optional;

/** Events of a stack {@code order} that tell of failures. */
public final class Failures {
    public static final String TOPIC = "AWS::SNS::Topic";

    private Failures() {}

    /**
     * Of a resource.
     *
     * @param label the logical id, after those of the nested stacks around it, joined by slashes
     */
    public static ResourceEvent of(String label, String status, String reason) {
        return event(label, "physical-" + label, TOPIC, status, reason);
    }

    public static ResourceEvent ofType(String type, String reason) {
        return event("Resource", "physical", type, "CREATE_FAILED", reason);
    }

    static ResourceEvent ofNestedStack(String label, String status, String reason) {
        return event(label, "arn:" + label, "AWS::CloudFormation::Stack", status, reason);
    }

    static ResourceEvent ofStack(String status, String reason) {
        return event("order", "arn:order", "AWS::CloudFormation::Stack", status, reason);
    }

    static ResourceEvent at(int second, ResourceEvent event) {
        return new ResourceEvent(
                event.id() + second,
                Instant.EPOCH.plusSeconds(second),
                event.within(),
                event.stackName(),
                event.stackId(),
                event.logicalId(),
                event.physicalId(),
                event.type(),
                event.status(),
                event.reason(),
                event.token());
    }

    private static ResourceEvent event(String label, String physicalId, String type, String status, String reason) {
        int slash = label.lastIndexOf('/');
        return new ResourceEvent(
                label + status + reason,
                Instant.EPOCH,
                slash < 0 ? "" : label.substring(0, slash),
                "order",
                "arn:order",
                label.substring(slash + 1),
                physicalId,
                type,
                status,
                Optional.of(reason).filter(said -> !said.isEmpty()),
                Optional.empty());
    }
}
