package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.spec.StackOptions;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What can be said of a stack beside its template: who hears of it, who works on it, what guards it. */
abstract class StackOptionsMojo extends SpecMojo {
    /**
     * Topics to which CloudFormation sends the stack's events, by ARN. Unset leaves those that the stack has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.notificationArns")
    @Nullable
    List<@Nullable String> notificationArns;

    /**
     * The role that CloudFormation works with. Unset leaves the one that the stack has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.cloudFormationRoleArn")
    @Nullable
    String cloudFormationRoleArn;

    /**
     * A JSON file with the stack policy, which says what updates may do to which resources. It holds from the end of
     * this deploy on. Unset leaves the one that the stack has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.stackPolicyFile")
    @Nullable
    String stackPolicyFile;

    /**
     * Whether CloudFormation refuses to delete the stack: {@code true} or {@code false}. Unset leaves it as it is.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.terminationProtection")
    @Nullable
    String terminationProtection;

    /**
     * CloudWatch alarms, 5 at most, by ARN: CloudFormation rolls the operation back if one goes off. A composite alarm
     * is written {@code composite:<arn>}, since its ARN looks like any other. Unset leaves those that the stack has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.rollbackAlarms")
    @Nullable
    List<@Nullable String> rollbackAlarms;

    /**
     * The time that CloudFormation watches the alarms after the operation, in whole minutes up to three hours, such as
     * {@code 15m}. Without alarms it waits for that time all the same before it removes what was replaced. Unset leaves
     * what the stack has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.monitoringTime")
    @Nullable
    String monitoringTime;

    final StackOptions options() throws MojoExecutionException, MojoFailureException {
        OptionsInput input = new OptionsInput(baseDirectory(), findingsLog());
        return new StackOptions(
                input.arns(notificationArns),
                Configuration.text(cloudFormationRoleArn),
                stackPolicy(input),
                input.protection(terminationProtection),
                input.rollback(rollbackAlarms, monitoringTime));
    }

    /** The policy of its own file, else the one in a template configuration. */
    private Optional<String> stackPolicy(OptionsInput input) throws MojoExecutionException, MojoFailureException {
        Optional<String> policy = input.policy(stackPolicyFile);
        return policy.isPresent()
                ? policy
                : new SpecInput(baseDirectory(), findingsLog())
                        .parametersFile(parametersFile)
                        .stackPolicy();
    }
}
