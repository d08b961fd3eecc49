package io.github.sfnmaven.mojo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes a hello-world definition and prints the plugin block to paste. Never overwrites a file. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends SfnMojo {
    private static final String FILE = "hello-world.asl.json";

    @Override
    void run() throws MojoExecutionException {
        Path directory = baseDirectory().resolve("src/main/sfn");
        String name = "src/main/sfn/" + FILE;
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve(FILE), helloWorld(), StandardOpenOption.CREATE_NEW);
            getLog().info("Wrote " + name);
        } catch (FileAlreadyExistsException e) {
            getLog().info("Left " + name + " as it is: it is there already");
        } catch (IOException e) {
            throw new MojoExecutionException(name + " cannot be written: " + e.getMessage(), e);
        }
        getLog().info("");
        getLog().info("The plugin, for <build><plugins> of pom.xml:");
        getLog().info("");
        pluginBlock().lines().forEach(line -> getLog().info("    " + line));
        getLog().info("");
        getLog().info("Then: mvn sfn:validate, mvn sfn:deploy");
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
