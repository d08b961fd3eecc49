package io.github.sfnmaven.stack;

import java.util.List;
import java.util.Optional;

/**
 * What a stack has beside its template and what goes into it. What is absent is left as the stack has it.
 *
 * @param notificationArns the SNS topics that hear of the stack's events
 * @param roleArn the role CloudFormation works with
 */
public record StackOptions(Optional<List<String>> notificationArns, Optional<String> roleArn) {
    public static final StackOptions NONE = new StackOptions(Optional.empty(), Optional.empty());

    public StackOptions withNotificationArns(List<String> arns) {
        return new StackOptions(Optional.of(List.copyOf(arns)), roleArn);
    }

    public StackOptions withRoleArn(String arn) {
        return new StackOptions(notificationArns, Optional.of(arn));
    }
}
