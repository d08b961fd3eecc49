package io.github.sfnmaven.mojo;

import io.github.sfnmaven.input.GoalExecution;
import io.github.sfnmaven.input.InputCheck;
import io.github.sfnmaven.input.OverriddenProperties;
import io.github.sfnmaven.log.BuildLog;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What every goal has: the project, where paths count from, and the switch that turns it off. */
abstract class SfnMojo extends AbstractMojo {
    private static final String ENVIRONMENT = "env.";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    MavenSession session;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    PluginDescriptor plugin;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    MojoExecution execution;

    /**
     * Whether to do nothing: {@code true}, or {@code releases} or {@code snapshots} to do nothing for such projects
     * only.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.skip", defaultValue = "false")
    String skip;

    /**
     * The versions of this plugin that the build allows, as a range such as {@code [1.2,2)}; {@code 1.2} alone means
     * that or a newer one. For parent POMs: it holds whatever {@code skip} says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.requiredVersion")
    @Nullable
    String requiredVersion;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            checkAndRun();
        } catch (MojoFailureException e) {
            throw PrintableFailure.of(e);
        } catch (MojoExecutionException e) {
            throw PrintableFailure.of(e);
        }
    }

    private void checkAndRun() throws MojoExecutionException, MojoFailureException {
        InputCheck input = new InputCheck(goal(), getLog());
        input.checkExpressions("skip", "requiredVersion");
        RenamedParameters.apply(this);
        if (requiredVersion != null && !requiredVersion.isBlank()) {
            RequiredVersion.check(requiredVersion, plugin.getVersion());
        }
        if (isSkipped()) {
            saySkipped();
            skipped();
            return;
        }
        input.checkNames();
        input.checkExpressions("definitions", "template");
        if (!hasNothingToDo()) {
            input.checkValues(outputsMayCome());
        }
        run();
    }

    private void saySkipped() {
        Optional<String> overridden = new OverriddenProperties(goal()).warning("skip");
        overridden.ifPresent(getLog()::warn);
        getLog().info("Skipped: " + (overridden.isPresent() ? "<skip> of the POM" : "sfn.skip") + " is '" + skip + "'");
    }

    /** Whether the goal leaves this module alone, whose parent may configure it for others. */
    boolean hasNothingToDo() {
        return false;
    }

    /** Whether the goal goes on without outputs of stacks that do not exist yet. */
    boolean outputsMayCome() {
        return false;
    }

    /** Does what the goal is for. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** Does what is to be done where the goal is skipped. */
    void skipped() throws MojoExecutionException, MojoFailureException {}

    private boolean isSkipped() throws MojoFailureException {
        return switch (skip.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "", "false" -> false;
            case "releases" -> !project.getArtifact().isSnapshot();
            case "snapshots" -> project.getArtifact().isSnapshot();
            default -> throw Configuration.notOneOf("skip", skip, "true, false, releases, snapshots");
        };
    }

    /** Keeps the lines of a block together, also where modules are built in parallel. */
    @Override
    public final Log getLog() {
        boolean parallel = session.getRequest().getDegreeOfConcurrency() > 1
                && session.getProjects().size() > 1;
        return parallel ? BuildLog.parallel(super.getLog(), subject()) : BuildLog.sequential(super.getLog());
    }

    /** The name in front of each line where several modules print at once. */
    String subject() {
        return project.getArtifactId();
    }

    /** The project's folder; without a POM the working directory. */
    final Path baseDirectory() {
        return hasPom()
                ? project.getBasedir().toPath()
                : Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
    }

    /** Where the plugin writes: {@code target/sfn}. */
    final Path outputDirectory() {
        return hasPom()
                ? Path.of(project.getBuild().getDirectory(), "sfn")
                : baseDirectory().resolve("target/sfn");
    }

    /** A map parameter as the POM, the properties and the command line make it together. */
    final Map<String, String> map(String name, @Nullable Map<String, String> configured) {
        return new MapParameter(goal()).merge(name, configured);
    }

    final GoalExecution goal() {
        return new GoalExecution(project, session, execution, plugin);
    }

    /** The environment, from the properties that Maven makes of it. */
    final Map<String, String> environment() {
        Map<String, String> environment = new TreeMap<>();
        Properties properties = session.getSystemProperties();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(ENVIRONMENT)) {
                environment.put(name.substring(ENVIRONMENT.length()), properties.getProperty(name));
            }
        }
        return environment;
    }

    final boolean hasPom() {
        return project.getFile() != null;
    }
}
