package io.github.sfnmaven.mojo;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;

/**
 * Which executions of the goal this build has. Maven itself is asked, since POMs do not tell: {@code mvn install} runs
 * none that is bound to the phase deploy, {@code mvn sfn:deploy} none that is bound at all.
 */
record DeployExecutions(LifecycleExecutor lifecycle, MavenSession session, PluginDescriptor plugin) {
    /** What an execution is called, in this build. */
    static String name(MavenProject project, MojoExecution execution) {
        return project.getId() + " " + execution.getExecutionId();
    }

    /** All of them, in the order of the modules. */
    List<String> all() throws MojoExecutionException {
        List<String> names = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            for (MojoExecution execution : ModuleView.of(session, project).planned(lifecycle, false, tasks())) {
                if (execution.getGoal().equals("deploy")
                        && execution.getArtifactId().equals(plugin.getArtifactId())
                        && execution.getGroupId().equals(plugin.getGroupId())) {
                    names.add(name(project, execution));
                }
            }
        }
        return names;
    }

    private String[] tasks() {
        List<String> goals = session.getGoals();
        String byDefault = session.getTopLevelProject().getDefaultGoal();
        return goals.isEmpty() && byDefault != null ? byDefault.strip().split("\\s+") : goals.toArray(String[]::new);
    }
}
