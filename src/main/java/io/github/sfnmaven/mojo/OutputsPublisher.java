package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.DeployedStack;
import io.github.sfnmaven.stack.OutputsFile;
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
        this.file = Optional.ofNullable(outputsFile)
                .map(name -> goal.baseDirectory().resolve(name).normalize());
        if (outputsFile != null && OutputsFile.of(Path.of(outputsFile)).isEmpty()) {
            throw Configuration.problem("outputsFile", outputsFile, "has none of the endings .properties, .json, .env");
        }
    }

    void publish(DeployedStack stack) throws MojoExecutionException {
        StackLog.outputs(goal.getLog(), stack.outputs());
        stack.outputs().forEach((key, value) -> {
            goal.project.getProperties().setProperty("sfn.outputs." + key, value);
            for (MavenProject project : goal.session.getProjects()) {
                project.getProperties().setProperty("sfn.outputs." + stack.name() + "." + key, value);
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
            throw new MojoExecutionException("The outputs cannot be written to '" + path + "': " + Reason.of(e), e);
        }
    }
}
