package io.github.sfnmaven.mojo;

import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Checks the definitions, renders the CloudFormation template around them to
 * {@code target/sfn/<stackName>.template.yaml} ({@code .json} where the template is JSON) and checks the result. AWS is
 * asked only where the template uses {@code $aws.accountId}.
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class RenderMojo extends TemplateMojo {
    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        List<CheckedDefinition> checked = checkDefinitions();
        if (!hasNothing(checked)) {
            AwsWork.run(clientSettings(), clients -> render(checked, clients));
        }
    }
}
