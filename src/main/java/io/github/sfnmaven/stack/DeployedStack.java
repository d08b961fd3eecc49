package io.github.sfnmaven.stack;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A stack as DescribeStacks shows it.
 *
 * @param id its ARN: stays the same while another stack may take the name
 * @param status such as {@code UPDATE_COMPLETE}
 * @param reason why it is in that status, as CloudFormation says
 * @param parameters by name; NoEcho ones are asterisks
 * @param outputs by key, in CloudFormation's order
 */
public record DeployedStack(
        String name,
        String id,
        String status,
        Optional<String> reason,
        Map<String, String> parameters,
        Map<String, String> tags,
        List<String> notificationArns,
        Map<String, String> outputs) {}
