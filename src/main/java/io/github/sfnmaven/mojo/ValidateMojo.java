package io.github.sfnmaven.mojo;

import java.util.List;
import java.util.Map;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Checks every definition against the Amazon States Language; needs no AWS account and no network unless asked to.
 * Called by name, it checks all modules of the build.
 */
@Mojo(name = "validate", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, requiresProject = false, threadSafe = true)
public final class ValidateMojo extends DefinitionMojo {
    /**
     * Whether to ask Step Functions itself as well, by ValidateStateMachineDefinition, which needs credentials and a
     * region. Its findings are those of the rule {@code remote}. Where it cannot be asked, a line says why, and the
     * goal goes on without.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.remote", defaultValue = "false")
    boolean remote;

    @Inject
    LifecycleExecutor lifecycle;

    @Inject
    BuildPluginManager plugins;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        EveryModule modules = new EveryModule(this);
        if (modules.isWanted()) {
            modules.check();
        } else {
            checkModule();
        }
    }

    void checkModule() throws MojoExecutionException, MojoFailureException {
        List<CheckedDefinition> checked = remote ? RemoteOpinion.check(this, Map.of()) : checkDefinitions();
        if (checked.isEmpty()) {
            getLog().info(NO_DEFINITIONS);
        }
    }
}
