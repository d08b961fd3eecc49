package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.StackRecoverer;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.EventFormat;
import java.time.ZoneId;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Brings a stuck stack back: continues an update rollback that failed, or rolls back an update that was kept half-way.
 * A settled stack is success. Never does what would delete the stack.
 */
@Mojo(name = "recover", requiresProject = false, threadSafe = true)
public final class RecoverMojo extends OperationMojo {
    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        String name = stackName();
        WaitSettings settings = waitSettings(true);
        StackLog log = new StackLog(this, EventFormat.usual(ZoneId.systemDefault()));
        StackWork.run(this, clients -> {
            log.end(new StackRecoverer(session(clients, settings, log)).recover(name));
        });
    }
}
