package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.StackDeleter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.spec.DeployPolicy.OnBusy;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Deletes the stack and waits. A stack that is gone is success; one with termination protection is left alone. */
@Mojo(name = "delete", requiresProject = false, threadSafe = true)
public final class DeleteMojo extends OperationMojo {
    /**
     * The stack's name once more, so that nothing is deleted by mistake.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.confirm")
    @Nullable
    String confirm;

    /**
     * Whether to wait until the stack is gone.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.wait", defaultValue = "true")
    boolean wait;

    /**
     * The reaction to another operation on the stack: {@code wait} for it (within {@code timeout}), or {@code fail}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onBusy", defaultValue = "wait")
    String onBusy;

    /**
     * The accounts that may be written to, as ids of 12 digits, separated by commas. With it STS is asked for the
     * account of the credentials before anything is written, and another one is an error.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.allowedAccounts")
    @Nullable
    List<@Nullable String> allowedAccounts;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        String name = stackName();
        WaitSettings settings = waitSettings(wait);
        OnBusy busy = Configuration.choice("onBusy", onBusy, OnBusy.class);
        AllowedAccounts accounts = AllowedAccounts.read(allowedAccounts);
        StackLog log = new StackLog(this, EventFormat.usual(ZoneId.systemDefault()));
        StackWork.run(this, clients -> {
            accounts.check(clients);
            StackDeleter deleter = new StackDeleter(session(clients, settings, log));
            log.end(deleter.delete(name, Optional.ofNullable(confirm), busy));
        });
    }
}
