package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.EventFormat;
import io.github.sfnmaven.stack.StackFollower;
import io.github.sfnmaven.stack.StackOutcome;
import io.github.sfnmaven.stack.WaitSettings;
import java.time.ZoneId;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Attaches to an operation that is running on the stack, and waits and reports as {@code deploy} does. */
@Mojo(name = "wait", requiresProject = false, threadSafe = true)
public final class WaitMojo extends OperationMojo {
    /**
     * What a stack that does not exist means: {@code fail} or {@code ignore}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onMissingStack", defaultValue = "fail")
    String onMissingStack;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        String name = stackName();
        OnMissingStack missing = OnMissingStack.of(onMissingStack);
        WaitSettings settings = waitSettings(true);
        StackLog log = new StackLog(getLog(), EventFormat.usual(ZoneId.systemDefault()));
        StackOutcome outcome = AwsWork.run(
                clientSettings(), clients -> new StackFollower(session(clients, settings, log)).follow(name));
        if (outcome instanceof StackOutcome.Absent) {
            missing.handle(name, getLog());
        } else {
            log.end(outcome);
        }
    }
}
