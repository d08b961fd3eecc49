package io.github.sfnmaven.mojo;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Checks every definition against the Amazon States Language; needs no AWS account and no network. */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends DefinitionMojo {
    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        if (checkDefinitions().isEmpty()) {
            getLog().info(NO_DEFINITIONS);
        }
    }
}
