package io.github.sfnmaven.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.lifecycle.MavenExecutionPlan;
import org.apache.maven.lifecycle.internal.ExecutionPlanItem;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginNotFoundException;
import org.apache.maven.project.MavenProject;

/**
 * A Maven that has planned already.
 *
 * @param executions by module, each as {@code artifactId:goal@id}
 * @param asked the tasks that somebody asked for
 */
record PlannedExecutions(Map<String, List<String>> executions, List<List<String>> asked) implements LifecycleExecutor {
    PlannedExecutions(Map<String, List<String>> executions) {
        this(executions, new ArrayList<>());
    }

    @Override
    public MavenExecutionPlan calculateExecutionPlan(MavenSession session, boolean setup, String... tasks)
            throws PluginNotFoundException {
        asked.add(List.of(tasks));
        String module = session.getCurrentProject().getArtifactId();
        List<String> planned = executions.get(module);
        if (planned == null) {
            throw new PluginNotFoundException(plugin("lost"), List.of());
        }
        return new MavenExecutionPlan(
                planned.stream()
                        .map(PlannedExecutions::execution)
                        .map(ExecutionPlanItem::new)
                        .toList(),
                null);
    }

    private static MojoExecution execution(String text) {
        String[] parts = text.split("[:@]");
        return new MojoExecution(plugin(parts[0]), parts[1], parts[2]);
    }

    private static Plugin plugin(String artifactId) {
        Plugin plugin = new Plugin();
        plugin.setGroupId("io.github.sfnmaven");
        plugin.setArtifactId(artifactId);
        return plugin;
    }

    @Override
    public MavenExecutionPlan calculateExecutionPlan(MavenSession session, String... tasks) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Set<Plugin> getPluginsBoundByDefaultToAllLifecycles(String packaging) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void execute(MavenSession session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void calculateForkedExecutions(MojoExecution execution, MavenSession session) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<MavenProject> executeForkedExecutions(MojoExecution execution, MavenSession session) {
        throw new UnsupportedOperationException();
    }
}
