package io.github.sfnmaven.mojo;

import io.github.sfnmaven.template.RenderedTemplate;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Checks the definitions, renders the CloudFormation template around them to
 * {@code target/sfn/<stackName>.template.yaml} ({@code .json} where the template is JSON) and checks the result. AWS is
 * asked only where the template uses {@code $aws.accountId}.
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class RenderMojo extends TemplateMojo {
    /**
     * Whether to attach the template (classifier {@code cfn}) and the definitions (classifier {@code asl}, or
     * {@code asl-<name>} where there are several) to the project, so that they are installed, signed and deployed with
     * it. What the template says, substitutions included, is published then.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.attach", defaultValue = "false")
    boolean attach;

    @Inject
    MavenProjectHelper projectHelper;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<CheckedDefinition> checked = checkDefinitions();
        if (hasNothing(checked)) {
            return;
        }
        RenderedTemplate rendered = AwsWork.run(clientSettings(), clients -> render(checked, clients));
        if (attach) {
            new Attachments(this).attach(stackName(), rendered, checked);
        }
    }
}
