package io.github.sfnmaven.stack.spec;

import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.cloudformation.model.RollbackTrigger;

/**
 * A CloudWatch alarm that makes CloudFormation take an operation back.
 *
 * @param type {@code AWS::CloudWatch::Alarm} or {@code AWS::CloudWatch::CompositeAlarm}, which their ARNs do not tell
 */
public record RollbackAlarm(String arn, String type) {
    private static final String COMPOSITE = "composite:";
    private static final Pattern ARN = Pattern.compile("arn:[^:]+:cloudwatch:[^:]+:\\d{12}:alarm:.+");

    /**
     * Reads the ARN of an alarm; that of a composite alarm has {@code composite:} before it.
     *
     * @return empty if it is neither
     */
    public static Optional<RollbackAlarm> parse(String text) {
        boolean composite = text.startsWith(COMPOSITE);
        String arn = composite ? text.substring(COMPOSITE.length()) : text;
        return ARN.matcher(arn).matches()
                ? Optional.of(new RollbackAlarm(
                        arn, composite ? "AWS::CloudWatch::CompositeAlarm" : "AWS::CloudWatch::Alarm"))
                : Optional.empty();
    }

    static RollbackAlarm of(RollbackTrigger trigger) {
        return new RollbackAlarm(trigger.arn(), trigger.type());
    }

    RollbackTrigger toSend() {
        return RollbackTrigger.builder().arn(arn).type(type).build();
    }
}
