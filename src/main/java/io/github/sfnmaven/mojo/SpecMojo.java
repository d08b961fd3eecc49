package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.stack.api.TemplateBucket;
import io.github.sfnmaven.stack.spec.ParametersFile;
import io.github.sfnmaven.stack.spec.RemovalTerms;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import io.github.sfnmaven.template.RenderedTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals have that say what the stack shall be. */
abstract class SpecMojo extends TemplateMojo {
    /**
     * The stack's parameters. One that is not given keeps its previous value. On the command line
     * {@code -Dsfn.parameters.Stage=prod}.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> parameters;

    /**
     * A JSON or YAML file with the stack's parameters: a plain map, the list that the AWS CLI reads (an array as
     * ParameterValue is joined by commas), its list of {@code "Key=Value"}, or CodePipeline's template configuration,
     * whose {@code Tags} and {@code StackPolicy} are taken, too. {@code parameters}, {@code tags} and
     * {@code stackPolicyFile} win over the file.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.parametersFile")
    @Nullable
    String parametersFile;

    /**
     * The stack's tags. None keeps those that the stack has, some replace them all. On the command line
     * {@code -Dsfn.tags.team=orders}.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> tags;

    /**
     * Whether to tag the stack, and by it the state machines, with the project's coordinates and the SHA-256 of the
     * template: {@code sfn:project} and {@code sfn:template-sha256}, beside {@code tags} or the tags it has.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.provenance", defaultValue = "false")
    boolean provenance;

    /**
     * Capabilities to acknowledge, separated by commas. With {@code auto} the plugin takes
     * {@code CAPABILITY_AUTO_EXPAND} where the template has a Transform, and what its own templates need; others are
     * listed, such as {@code CAPABILITY_NAMED_IAM}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.capabilities", defaultValue = "auto")
    String capabilities;

    /**
     * Whether to refuse a change that replaces a resource, or may: its data and its ARN would be lost. Implies the
     * method {@code change-set}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.failOnReplacement", defaultValue = "false")
    boolean failOnReplacement;

    /**
     * Whether a deploy may remove a state machine that the stack has, with its executions. Otherwise it is an error
     * before anything is written, which says which one and why: a definition was added, renamed or left out, so that
     * logical ids changed.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.allowRemoval", defaultValue = "false")
    boolean allowRemoval;

    /**
     * The accounts that may be written to, as ids of 12 digits, separated by commas. With it STS is asked for the
     * account of the credentials before anything is written, and another one is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.allowedAccounts")
    @Nullable
    List<@Nullable String> allowedAccounts;

    /**
     * An S3 bucket for templates over 51,200 bytes, which CloudFormation takes only from there. Smaller ones never go
     * there. It must exist; its region need not be the stack's.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.artifactBucket")
    @Nullable
    String artifactBucket;

    /**
     * The beginning of the keys in {@code artifactBucket}, such as {@code cloudformation}; the stack's name and a
     * digest of the template follow.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.artifactPrefix")
    @Nullable
    String artifactPrefix;

    /**
     * Puts the stack's parameters, tags and capabilities to its template.
     *
     * @param checked the definitions, in the order in which they are rendered
     * @throws MojoFailureException if anything is wrong that shows without asking AWS
     */
    final StackSpec spec(RenderedTemplate rendered, List<CheckedDefinition> checked)
            throws MojoExecutionException, MojoFailureException {
        SpecInput input = new SpecInput(baseDirectory(), findingsLog());
        boolean withBucket = input.bucket(artifactBucket).isPresent();
        ParametersFile file = input.parametersFile(parametersFile);
        StackTemplate stackTemplate = input.template(rendered, template);
        input.checkKept(file, stackTemplate);
        MapParameter maps = new MapParameter(goal());
        StackSpec spec = StackSpec.of(stackName(), stackTemplate)
                .withParameters(maps.merge("parameters", file.values(), parameters))
                .withTags(maps.merge("tags", file.tags(), tags))
                .withCapabilities(input.capabilities(capabilities))
                .withRemoval(removal(rendered, checked));
        return input.checked(
                provenance ? spec.withProvenance(SpecInput.provenance(project, rendered)) : spec, withBucket);
    }

    private RemovalTerms removal(RenderedTemplate rendered, List<CheckedDefinition> checked) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < checked.size(); i++) {
            names.put(
                    rendered.stateMachines().get(i).logicalId(), checked.get(i).name());
        }
        return new RemovalTerms(allowRemoval, Configuration.text(mainDefinition), names);
    }

    /** Where a template goes that is too large for a request. No client is made before there is one. */
    final Optional<TemplateBucket> bucket(AwsClients clients) {
        return Configuration.text(artifactBucket)
                .map(name -> new TemplateBucket(
                        clients::s3, name, Configuration.text(artifactPrefix).orElse("")));
    }
}
