package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.OutputsFile;
import io.github.sfnmaven.stack.spec.Secrets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Hands a stack's outputs to the person, to a file and to the rest of the build. */
final class OutputsPublisher {
    private final SfnMojo goal;
    private final Optional<Path> file;

    /**
     * @param outputsFile the parameter's value; null writes no file
     * @throws MojoFailureException if its extension is no format, before anything is called
     */
    OutputsPublisher(SfnMojo goal, @Nullable String outputsFile) throws MojoFailureException {
        this.goal = goal;
        Optional<String> name = Configuration.text(outputsFile);
        if (name.isPresent() && OutputsFile.of(Path.of(name.get())).isEmpty()) {
            throw Configuration.problem("outputsFile", name.get(), "has none of the endings .properties, .json, .env");
        }
        this.file = name.map(goal.baseDirectory()::resolve).map(Path::normalize);
    }

    /**
     * To be called before anything is written.
     *
     * @throws MojoFailureException if another stack or module of the build has written the file
     */
    void claim(String stackName) throws MojoFailureException {
        if (file.isEmpty()) {
            return;
        }
        String owner = "the outputs of stack '" + stackName + "' in module '" + ModuleView.name(goal.project) + "'";
        Optional<String> other = new FileClaims(goal.session.getRequest().getData()).claim(file.get(), owner);
        if (other.isPresent()) {
            throw new MojoFailureException("'" + DisplayName.of(goal.baseDirectory(), file.get()) + "' would overwrite "
                    + other.get() + ": set <outputsFile> or -Dsfn.outputsFile to a file of its own for each stack and"
                    + " module (a relative path counts from each module)");
        }
    }

    /** Prints the outputs, sets the properties of this module and of all in the session, and writes the file. */
    void publish(DeployedStack stack) throws MojoExecutionException {
        publish(stack, Secrets.none());
    }

    /**
     * As {@link #publish(DeployedStack)}.
     *
     * @param secrets which the log does not show; properties and file have the outputs as they are
     */
    void publish(DeployedStack stack, Secrets secrets) throws MojoExecutionException {
        StackLog.outputs(goal.getLog(), stack.outputs(), secrets);
        stack.outputs().forEach((key, value) -> {
            goal.project.getProperties().setProperty("sfn.outputs." + key, value);
            for (MavenProject each : goal.session.getProjects()) {
                each.getProperties().setProperty("sfn.outputs." + stack.name() + "." + key, value);
            }
        });
        if (file.isPresent()) {
            write(file.get(), stack);
        }
    }

    private void write(Path path, DeployedStack stack) throws MojoExecutionException {
        try {
            OutputsFile.of(path).orElseThrow().write(path, stack.outputs());
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "The outputs cannot be written to '" + DisplayName.of(goal.baseDirectory(), path) + "': "
                            + Reason.of(e),
                    e);
        }
    }
}
