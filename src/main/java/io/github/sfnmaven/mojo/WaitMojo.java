package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.StackFollower;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.api.WaitSettings.OnInterrupt;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.time.ZoneId;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Attaches to an operation that is running on the stack, and waits and reports as {@code deploy} does. */
@Mojo(name = "wait", requiresProject = false, threadSafe = true)
public final class WaitMojo extends OperationMojo {
    /**
     * The reaction to a stack that does not exist: {@code fail} or {@code ignore}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onMissingStack", defaultValue = "fail")
    String onMissingStack;

    /**
     * The reaction to Ctrl-C, SIGTERM or an interruption of the thread: {@code detach} (the operation continues, and a
     * line says how to follow it) or {@code cancel} (an update is cancelled, so that the stack rolls back).
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onInterrupt", defaultValue = "detach")
    String onInterrupt;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        String name = stackName();
        OnMissingStack missing = OnMissingStack.of(onMissingStack);
        OnInterrupt interrupt = Configuration.choice("onInterrupt", onInterrupt, OnInterrupt.class);
        WaitSettings settings = waitSettings(true).withOnInterrupt(interrupt);
        StackLog log = new StackLog(this, EventFormat.usual(ZoneId.systemDefault()));
        StackWork.run(this, clients -> {
            StackOutcome outcome = new StackFollower(session(clients, settings, log)).follow(name);
            if (outcome instanceof StackOutcome.Absent absent) {
                missing.handle(name, absent.place(), getLog());
            } else {
                log.end(outcome);
            }
        });
    }
}
