package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.StackRecoverer;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.EventFormat;
import java.time.ZoneId;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Brings a stuck stack back: continues an update rollback that failed, or rolls back an update that was kept half-way.
 * A settled stack is success. Never does what would delete the stack.
 */
@Mojo(name = "recover", requiresProject = false, threadSafe = true)
public final class RecoverMojo extends OperationMojo {
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
        WaitSettings settings = waitSettings(true);
        AllowedAccounts accounts = AllowedAccounts.read(allowedAccounts);
        StackLog log = new StackLog(this, EventFormat.usual(ZoneId.systemDefault()));
        StackWork.run(this, clients -> {
            accounts.check(clients);
            log.end(new StackRecoverer(session(clients, settings, log)).recover(name));
        });
    }
}
