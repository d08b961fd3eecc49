package io.github.sfnmaven.mojo;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that render the template have. */
abstract class TemplateMojo extends DefinitionMojo {
    /**
     * The template around the definitions: <code>builtin:state-machine</code>, <code>builtin:rest-api</code>, a
     * Velocity file (<code>.vm</code>), or a plain CloudFormation template, which is passed through untouched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.template", defaultValue = "builtin:state-machine")
    String template;

    /**
     * Variables of the template: an entry <code>stage</code> is <code>$stage</code> there. On the command line <code>
     * -Dsfn.variables.stage=v2</code>.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> variables;

    /**
     * Values for <code>${Name}</code> in the definitions. A value may be a CloudFormation expression written as JSON,
     * such as <code>{"Fn::ImportValue": "OrderTable"}</code>. On the command line <code>
     * -Dsfn.substitutions.Table=orders</code>.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> substitutions;

    /**
     * The state machine's name, by default the stack's. With several definitions it begins each of their names.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.stateMachineName")
    @Nullable
    String stateMachineName;

    /**
     * The role that the state machines run as. Without it the built-in templates create one that only Step Functions
     * may assume.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.executionRoleArn")
    @Nullable
    String executionRoleArn;

    /**
     * What the created role may do: ARNs of managed policies, and files (JSON or YAML) with a policy document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.executionPolicies")
    @Nullable
    List<String> executionPolicies;

    /**
     * What the state machines log, to a log group of the stack: <code>ALL</code>, <code>ERROR</code>, <code>FATAL
     * </code> or <code>OFF</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.logging", defaultValue = "OFF")
    String logging;

    /**
     * Whether AWS X-Ray traces the executions.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.tracing", defaultValue = "false")
    boolean tracing;
}
