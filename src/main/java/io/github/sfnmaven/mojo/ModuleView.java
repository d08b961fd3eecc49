package io.github.sfnmaven.mojo;

import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.LifecycleNotFoundException;
import org.apache.maven.lifecycle.LifecyclePhaseNotFoundException;
import org.apache.maven.plugin.InvalidPluginDescriptorException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoNotFoundException;
import org.apache.maven.plugin.PluginDescriptorParsingException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugin.PluginNotFoundException;
import org.apache.maven.plugin.PluginResolutionException;
import org.apache.maven.plugin.prefix.NoPluginFoundForPrefixException;
import org.apache.maven.plugin.version.PluginVersionResolutionException;
import org.apache.maven.project.MavenProject;

/**
 * A module of the build.
 *
 * @param session the build's, as it is seen from this module
 */
record ModuleView(MavenSession session, MavenProject module) {
    static ModuleView of(MavenSession session, MavenProject module) {
        // The threads of a parallel build look at the session, too.
        MavenSession view = session.clone();
        view.setCurrentProject(module);
        return new ModuleView(view, module);
    }

    /** What messages call a module. */
    static String name(MavenProject module) {
        return module.getGroupId() + ":" + module.getArtifactId();
    }

    String name() {
        return name(module);
    }

    /**
     * What Maven runs in it.
     *
     * @param configured whether the executions get their configuration, without which they cannot be run
     * @param tasks as on the command line
     */
    List<MojoExecution> planned(LifecycleExecutor lifecycle, boolean configured, String... tasks)
            throws MojoExecutionException {
        try {
            return lifecycle.calculateExecutionPlan(session, configured, tasks).getMojoExecutions();
        } catch (PluginNotFoundException
                | PluginResolutionException
                | PluginDescriptorParsingException
                | MojoNotFoundException
                | NoPluginFoundForPrefixException
                | InvalidPluginDescriptorException
                | PluginManagerException
                | LifecyclePhaseNotFoundException
                | LifecycleNotFoundException
                | PluginVersionResolutionException e) {
            throw new MojoExecutionException(
                    "Maven does not say what module '" + name() + "' runs: " + e.getMessage(), e);
        }
    }
}
