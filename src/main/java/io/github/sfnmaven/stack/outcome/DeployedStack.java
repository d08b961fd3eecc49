package io.github.sfnmaven.stack.outcome;

import io.github.sfnmaven.stack.spec.RollbackSettings;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.model.Stack;

/**
 * A stack as DescribeStacks shows it.
 *
 * @param id its ARN: stays the same while another stack may take the name
 * @param status such as {@code UPDATE_COMPLETE}
 * @param reason why it is in that status, as CloudFormation says
 * @param parameters by name; NoEcho ones are asterisks
 * @param notificationArns the SNS topics that hear of its events
 * @param outputs by key, in CloudFormation's order
 * @param terminationProtected whether CloudFormation refuses to delete it
 * @param rollback when CloudFormation takes back an operation on it that went well
 */
public record DeployedStack(
        String name,
        String id,
        String status,
        Optional<String> reason,
        Map<String, String> parameters,
        Map<String, String> tags,
        List<String> notificationArns,
        Map<String, String> outputs,
        boolean terminationProtected,
        RollbackSettings rollback) {
    public static DeployedStack of(Stack stack) {
        Map<String, String> parameters = new LinkedHashMap<>();
        stack.parameters().forEach(each -> parameters.put(each.parameterKey(), orEmpty(each.parameterValue())));
        Map<String, String> tags = new TreeMap<>();
        stack.tags().forEach(each -> tags.put(each.key(), each.value()));
        Map<String, String> outputs = new LinkedHashMap<>();
        stack.outputs().forEach(each -> outputs.put(each.outputKey(), orEmpty(each.outputValue())));
        return new DeployedStack(
                stack.stackName(),
                stack.stackId(),
                stack.stackStatusAsString(),
                Optional.ofNullable(stack.stackStatusReason()).filter(reason -> !reason.isBlank()),
                parameters,
                tags,
                stack.notificationARNs(),
                outputs,
                Boolean.TRUE.equals(stack.enableTerminationProtection()),
                RollbackSettings.of(stack.rollbackConfiguration()));
    }

    /** A stack of which no more is known than that an operation on it has begun. */
    public static DeployedStack begun(String name, String id, String status) {
        return new DeployedStack(
                name,
                id,
                status,
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                false,
                RollbackSettings.NONE);
    }

    /** Its values of NoEcho parameters are not to be trusted to be asterisks: emulators show them. */
    @Override
    public String toString() {
        return name + " " + status;
    }

    /** The stack without the values that must not be seen in its reason. Its outputs are as they are. */
    public DeployedStack without(Secrets secrets) {
        return new DeployedStack(
                name,
                id,
                status,
                reason.map(secrets::hide),
                parameters,
                tags,
                notificationArns,
                outputs,
                terminationProtected,
                rollback);
    }

    public DeployedStack withStatus(String other) {
        return new DeployedStack(
                name, id, other, reason, parameters, tags, notificationArns, outputs, terminationProtected, rollback);
    }

    /** Whether it is up and at rest. */
    public boolean isSettled() {
        StackCondition condition = StackCondition.of(status);
        return condition == StackCondition.SETTLED || condition == StackCondition.TAKEN_BACK;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
