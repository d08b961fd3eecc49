package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Quote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.project.MavenProject;

/**
 * Checks the definitions of all modules. A goal that needs no POM is run by Maven, where it is called by name, in the
 * first module alone, while the build succeeds for all.
 */
record EveryModule(ValidateMojo goal) {
    /** Whether Maven leaves modules out, and the user has not named files of this one. */
    boolean isWanted() {
        List<MavenProject> modules = goal.session.getProjects();
        return modules.size() > 1
                && goal.execution.getSource() == MojoExecution.Source.CLI
                && goal.project.equals(goal.session.getTopLevelProject())
                && !goal.session.getUserProperties().containsKey("sfn.definitions");
    }

    /**
     * Checks one after the other, whatever is found in those before.
     *
     * @throws MojoFailureException if any failed
     */
    void check() throws MojoExecutionException, MojoFailureException {
        List<MavenProject> modules = goal.session.getProjects();
        Map<String, String> failures = new LinkedHashMap<>();
        for (int i = 0; i < modules.size(); i++) {
            ModuleView view = ModuleView.of(goal.session, modules.get(i));
            goal.getLog().info("\n--- module '" + view.name() + "' (" + (i + 1) + " of " + modules.size() + ") ---");
            try {
                check(view);
            } catch (MojoFailureException e) {
                failures.put(view.name(), "Module '" + view.name() + "': " + e.getMessage());
            }
        }
        if (failures.size() == 1) {
            throw new MojoFailureException(failures.values().iterator().next());
        } else if (!failures.isEmpty()) {
            goal.getLog().info("");
            goal.getLog().error(failures.values().stream().map(Quote::printable).collect(Collectors.joining("\n")));
            throw new MojoFailureException(failures.size() + " of " + modules.size() + " modules failed: '"
                    + String.join("', '", failures.keySet()) + "'");
        }
    }

    private void check(ModuleView view) throws MojoExecutionException, MojoFailureException {
        if (view.module().equals(goal.project)) {
            goal.checkModule();
            return;
        }
        String task = goal.plugin.getId() + ":validate@" + goal.execution.getExecutionId();
        for (MojoExecution execution : view.planned(goal.lifecycle, true, task)) {
            try {
                goal.plugins.executeMojo(view.session(), execution);
            } catch (PluginConfigurationException | PluginManagerException e) {
                throw new MojoExecutionException(
                        "Module '" + view.name() + "' cannot be checked: " + e.getMessage(), e);
            }
        }
    }
}
