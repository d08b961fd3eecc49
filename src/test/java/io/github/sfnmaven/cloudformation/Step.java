package io.github.sfnmaven.cloudformation;

/**
 * What happens next in an operation: an event, and for the stack itself its new status.
 *
 * @param logicalId empty: the stack itself
 * @param reason empty: none
 */
public record Step(String logicalId, String physicalId, String type, String status, String reason) {
    public static Step stack(String status) {
        return stack(status, "");
    }

    public static Step stack(String status, String reason) {
        return new Step("", "", "AWS::CloudFormation::Stack", status, reason);
    }

    public static Step resource(String logicalId, String type, String status) {
        return resource(logicalId, type, status, "");
    }

    public static Step resource(String logicalId, String type, String status, String reason) {
        return new Step(logicalId, "physical-" + logicalId, type, status, reason);
    }

    /** A stack within the stack. */
    public static Step nested(String logicalId, String stackId, String status, String reason) {
        return new Step(logicalId, stackId, "AWS::CloudFormation::Stack", status, reason);
    }
}
