package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.template.RenderRequest;
import io.github.sfnmaven.template.RenderedTemplate;
import io.github.sfnmaven.template.TemplateReference;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that render the template have. */
abstract class TemplateMojo extends DefinitionMojo {
    /**
     * The template around the definitions: {@code builtin:state-machine}, {@code builtin:rest-api}, a Velocity file
     * ({@code .vm}), or a plain CloudFormation template, which is passed through untouched.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.template", defaultValue = "builtin:state-machine")
    String template;

    /**
     * Variables of the template: an entry {@code stage} is {@code $stage} there. On the command line
     * {@code -Dsfn.variables.stage=v2}.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> variables;

    /**
     * Values for <code>${Name}</code> in the definitions. A value may be a CloudFormation expression written as JSON,
     * such as {@code {"Fn::ImportValue": "OrderTable"}}, and a text may hold <code>${AWS::Region}</code>, <code>${Id}
     * </code>, <code>${Id.Attr}</code> and <code>${Parameter}</code> of the template, which CloudFormation resolves. On
     * the command line {@code -Dsfn.substitutions.Table=orders}.
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
     * The permissions of the created role: ARNs of managed policies, and files (JSON or YAML) with a policy document.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.executionPolicies")
    @Nullable
    List<@Nullable String> executionPolicies;

    /**
     * The log level of the state machines, which log to a log group of the stack: {@code ALL}, {@code ERROR},
     * {@code FATAL} or {@code OFF}.
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

    @Override
    final boolean hasNothingToDo() {
        return super.hasNothingToDo() && !isPlainTemplateOfThisModule();
    }

    /**
     * Renders and checks the template, and writes it to {@code target/sfn}.
     *
     * @throws MojoFailureException if anything in it is wrong
     */
    final RenderedTemplate render(List<CheckedDefinition> checked, AwsClients clients)
            throws MojoExecutionException, MojoFailureException {
        RejectErrors.beforeRendering(checked, findingsLog());
        RenderRequest request = new RenderInput(this).request(checked, clients);
        return new RenderOutput(getLog(), findingsLog(), outputDirectory()).write(request);
    }

    /** Whether the module is to be left alone: it has no definition, and no plain CloudFormation template either. */
    final boolean hasNothing(List<CheckedDefinition> checked) {
        boolean nothing = checked.isEmpty() && !isPlainTemplateOfThisModule();
        if (nothing) {
            getLog().info(NO_DEFINITIONS);
        }
        return nothing;
    }

    private boolean isPlainTemplateOfThisModule() {
        return TemplateReference.of(template, baseDirectory()) instanceof TemplateReference.File file
                && !file.name().endsWith(".vm")
                && file.path().startsWith(baseDirectory().toAbsolutePath().normalize())
                && Files.exists(file.path());
    }
}
