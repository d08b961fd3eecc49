package io.github.sfnmaven.stack.spec;

import java.util.List;
import java.util.Optional;

/**
 * What a stack has beside its template and what goes into it. What is absent is left as the stack has it.
 *
 * @param notificationArns the SNS topics that hear of the stack's events
 * @param roleArn the role CloudFormation works with
 * @param policy JSON that says which resources updates may change
 * @param terminationProtection whether CloudFormation refuses to delete the stack
 * @param rollback when CloudFormation takes back what went well
 */
public record StackOptions(
        Optional<List<String>> notificationArns,
        Optional<String> roleArn,
        Optional<String> policy,
        Optional<Boolean> terminationProtection,
        RollbackSettings rollback) {
    public static final StackOptions NONE = new StackOptions(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), RollbackSettings.NONE);

    public StackOptions {
        notificationArns = notificationArns.map(List::copyOf);
    }

    public StackOptions withNotificationArns(List<String> arns) {
        return new StackOptions(Optional.of(arns), roleArn, policy, terminationProtection, rollback);
    }

    public StackOptions withRoleArn(String arn) {
        return new StackOptions(notificationArns, Optional.of(arn), policy, terminationProtection, rollback);
    }

    public StackOptions withPolicy(String json) {
        return new StackOptions(notificationArns, roleArn, Optional.of(json), terminationProtection, rollback);
    }

    public StackOptions withTerminationProtection(boolean on) {
        return new StackOptions(notificationArns, roleArn, policy, Optional.of(on), rollback);
    }

    public StackOptions withRollback(RollbackSettings settings) {
        return new StackOptions(notificationArns, roleArn, policy, terminationProtection, settings);
    }
}
