package io.github.sfnmaven.mojo;

import io.github.sfnmaven.source.DefinitionFiles;
import io.github.sfnmaven.source.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a hello-world definition and prints the plugin block to paste. Never overwrites a file, and leaves a folder
 * that has definitions as it is.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends SfnMojo {
    private static final String FILE = "hello-world.asl.json";
    private static final String NAME = "src/main/sfn/" + FILE;

    @Override
    void run() throws MojoExecutionException {
        try {
            writeDefinition();
        } catch (IOException e) {
            throw new MojoExecutionException("'" + NAME + "' cannot be written: " + Reason.of(e), e);
        }
        getLog().info("");
        getLog().info("The plugin, for <build><plugins> of pom.xml:");
        getLog().info("");
        pluginBlock().lines().forEach(line -> getLog().info("    " + line));
        getLog().info("");
        getLog().info("Then: mvn sfn:validate, mvn sfn:deploy");
    }

    private void writeDefinition() throws IOException {
        // A second definition would change the first one's logical id and name: its state machine would be replaced.
        List<Path> there = new DefinitionFiles(baseDirectory()).below(DefinitionReader.DEFAULT_DIRECTORY);
        if (!there.isEmpty()) {
            String first = DisplayName.of(baseDirectory(), there.get(0));
            getLog().info("Left " + first + " as it is: there is a definition already");
            return;
        }
        Path file = baseDirectory().resolve(NAME);
        OutputFile.of(file).create(helloWorld());
        getLog().info("Wrote " + NAME);
    }

    private String pluginBlock() {
        return """
                <plugin>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </plugin>
                """.formatted(plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion());
    }

    private static byte[] helloWorld() throws IOException {
        try (InputStream in = InitMojo.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is not in the plugin's jar");
            }
            return in.readAllBytes();
        }
    }
}
