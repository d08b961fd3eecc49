package io.github.sfnmaven.mojo;

import io.github.sfnmaven.source.DefinitionFiles;
import io.github.sfnmaven.source.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Writes a hello-world definition, named as the project, and prints the plugin block to paste where the POM has none.
 * Never overwrites a file, and leaves a folder that has definitions as it is.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends SfnMojo {
    private static final String HELLO_WORLD = "hello-world.asl.json";

    @Override
    void run() throws MojoExecutionException {
        String name =
                DefinitionReader.DEFAULT_DIRECTORY.toString().replace('\\', '/') + "/" + stackName() + ".asl.json";
        try {
            writeDefinition(name);
        } catch (IOException e) {
            throw new MojoExecutionException("'" + name + "' cannot be written: " + Reason.of(e), e);
        }
        if (!hasPlugin()) {
            getLog().info("\nThe plugin, for <build><plugins> of pom.xml:\n\n"
                    + pluginBlock().stripTrailing().indent(4));
        }
        getLog().info("Then: mvn sfn:validate, mvn sfn:deploy");
    }

    private void writeDefinition(String name) throws IOException {
        // A second definition would change the first one's logical id and name: its state machine would be replaced.
        List<Path> there = new DefinitionFiles(baseDirectory()).below(DefinitionReader.DEFAULT_DIRECTORY);
        if (!there.isEmpty()) {
            String first = DisplayName.of(baseDirectory(), there.get(0));
            getLog().info("Left " + first + " as it is: there is a definition already");
            return;
        }
        Path file = baseDirectory().resolve(name);
        OutputFile.of(file).create(helloWorld());
        getLog().info("Wrote " + name);
    }

    /**
     * The artifactId, so that the definition stays the main one when others come; with hyphens for what a stack's name
     * cannot have.
     */
    private String stackName() {
        String name = project.getArtifactId().replaceAll("[^A-Za-z0-9]+", "-").replaceAll("^[^A-Za-z]+|-+$", "");
        return hasPom() && !name.isEmpty() ? name : "hello-world";
    }

    /** Whether the POM, a parent or a profile has the plugin, which may also be managed only. */
    private boolean hasPlugin() {
        String key = Plugin.constructKey(plugin.getGroupId(), plugin.getArtifactId());
        PluginManagement managed = project.getPluginManagement();
        return project.getPlugin(key) != null
                || (managed != null && managed.getPluginsAsMap().containsKey(key));
    }

    private String pluginBlock() {
        String configuration =
                hasPom() && !stackName().equals(project.getArtifactId()) ? """
                  <configuration>
                    <stackName>%s</stackName>
                  </configuration>
                """.formatted(stackName()) : "";
        return """
                <plugin>
                  <groupId>%s</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                %s</plugin>
                """.formatted(plugin.getGroupId(), plugin.getArtifactId(), plugin.getVersion(), configuration);
    }

    private static byte[] helloWorld() throws IOException {
        try (InputStream in = InitMojo.class.getResourceAsStream(HELLO_WORLD)) {
            if (in == null) {
                throw new IOException(HELLO_WORLD + " is not in the plugin's jar");
            }
            return in.readAllBytes();
        }
    }
}
