package io.github.sfnmaven.mojo;

import io.github.sfnmaven.input.GoalExecution;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** A build of one module in a folder of its own, as goals see it. */
final class TestBuild {
    final Path folder;
    final MavenProject project;
    final MavenSession session;

    private TestBuild(Path folder, MavenProject project) {
        this.folder = folder;
        this.project = project;
        this.session = session(folder, project);
    }

    /** The module {@code com.example:orders:1.0-SNAPSHOT}. */
    static TestBuild in(Path folder) {
        return new TestBuild(folder, project(folder.resolve("pom.xml"), "orders", "1.0-SNAPSHOT"));
    }

    /** What Maven makes up where there is no POM. */
    static TestBuild withoutPom(Path folder) {
        return new TestBuild(folder, project(null, "standalone-pom", "1"));
    }

    static MavenProject project(@Nullable Path pom, String artifactId, String version) {
        MavenProject project = new MavenProject();
        project.setGroupId("com.example");
        project.setArtifactId(artifactId);
        project.setVersion(version);
        project.setArtifact(new DefaultArtifact(
                "com.example", artifactId, version, null, "pom", null, new DefaultArtifactHandler("pom")));
        if (pom != null) {
            Build build = new Build();
            build.setDirectory(pom.resolveSibling("target").toString());
            project.setBuild(build);
            project.setFile(pom.toFile());
        }
        return project;
    }

    @SuppressWarnings("deprecation") // The one way to a session that is not Maven's own.
    private static MavenSession session(Path folder, MavenProject project) {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest().setBaseDirectory(folder.toFile());
        MavenSession session = new MavenSession(
                null, new DefaultRepositorySystemSession(), request, new DefaultMavenExecutionResult());
        session.setProjects(List.of(project));
        session.setCurrentProject(project);
        return session;
    }

    /** Changes the version, for what depends on it being a snapshot. */
    TestBuild version(String version) {
        project.setVersion(version);
        project.getArtifact().setVersion(version);
        return this;
    }

    /** A property of the POM. */
    TestBuild property(String name, String value) {
        project.getProperties().setProperty(name, value);
        return this;
    }

    /** A {@code -D} of the command line. */
    TestBuild commandLine(String name, String value) {
        session.getUserProperties().setProperty(name, value);
        return this;
    }

    /** A variable of the environment. */
    TestBuild environment(String name, String value) {
        session.getSystemProperties().setProperty("env." + name, value);
        return this;
    }

    /** An execution of a goal without parameters. */
    GoalExecution goal() {
        return new GoalExecution(
                project, session, new MojoExecution(new Plugin(), "deploy", "default-cli"), new PluginDescriptor());
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
