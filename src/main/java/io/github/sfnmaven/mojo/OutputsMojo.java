package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.stack.StackReader;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.Provenance;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outputs of a stack into the build: <code>${sfn.outputs.OutputKey}</code> in this module, <code>
 * ${sfn.outputs.stackName.OutputKey}</code> in this and all later ones.
 */
@Mojo(name = "outputs", defaultPhase = LifecyclePhase.INITIALIZE, requiresProject = false, threadSafe = true)
public final class OutputsMojo extends AwsMojo {
    /**
     * A file to write the outputs to; the ending picks the format: {@code .properties}, {@code .json} or {@code .env}.
     * On POSIX its owner alone may read it, since outputs may be secret. Each stack and each module of a build needs a
     * file of its own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.outputsFile")
    @Nullable
    String outputsFile;

    /**
     * The reaction to a stack that does not exist: {@code fail} or {@code ignore}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onMissingStack", defaultValue = "fail")
    String onMissingStack;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        String name = stackName();
        OnMissingStack missing = OnMissingStack.of(onMissingStack);
        OutputsPublisher outputs = new OutputsPublisher(this, outputsFile);
        outputs.claim(name);
        Optional<DeployedStack> stack = AwsWork.run(clientSettings(), clients -> {
            Optional<DeployedStack> found = new StackReader(clients.cloudFormation()).find(name);
            if (found.isEmpty()) {
                missing.handle(name, target(clients).place(), getLog());
            }
            return found;
        });
        if (stack.isPresent()) {
            Provenance.in(stack.get().tags())
                    .map(Provenance::sentence)
                    .map(Quote::printable)
                    .ifPresent(getLog()::info);
            outputs.publish(stack.get());
        }
    }
}
