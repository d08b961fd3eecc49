package io.github.sfnmaven.mojo;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** Gives the goals that the harness binds a build of their own. */
@MojoTest
abstract class GoalTest {
    @TempDir
    Path folder;

    final LogLines log = new LogLines();

    private @Nullable TestBuild build;

    /** Made when the harness asks for the project, which is before any of our own methods runs. */
    final TestBuild build() {
        if (build == null) {
            build = newBuild();
        }
        return build;
    }

    TestBuild newBuild() {
        return TestBuild.in(folder);
    }

    @Provides
    MavenProject project() {
        return build().project;
    }

    @Provides
    MavenSession session() {
        return build().session;
    }

    @BeforeEach
    final void readCommandLine(TestInfo test) {
        CommandLine line = test.getTestMethod().orElseThrow().getAnnotation(CommandLine.class);
        for (String property : line == null ? new String[0] : line.value()) {
            int equals = property.indexOf('=');
            build().commandLine(property.substring(0, equals), property.substring(equals + 1));
        }
    }

    /** Gives the goal the configuration that stands in the POM, from which the harness binds nothing. */
    static void configure(SfnMojo goal, String elements) throws Exception {
        goal.execution.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>")));
    }

    /** Runs a goal and gives what it logged. */
    final List<String> run(SfnMojo goal) throws Exception {
        goal.setLog(log);
        goal.execute();
        return log.lines();
    }
}
