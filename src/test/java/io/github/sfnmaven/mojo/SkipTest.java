package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkipTest {
    private static final List<String> RAN = List.of("[INFO] ran");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"true", "TRUE", " true "})
    void skipsTheGoal(String skip) throws Exception {
        assertThat(run(skip, "1.0")).containsExactly("[INFO] Skipped: sfn.skip is '" + skip + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "False", ""})
    void runsTheGoal(String skip) throws Exception {
        assertThat(run(skip, "1.0")).isEqualTo(RAN);
    }

    @ParameterizedTest
    @CsvSource({"releases,1.0", "Releases,1.0", "snapshots,1.0-SNAPSHOT", "snapshots,1.0-20261122.101112-3"})
    void skipsProjectsOfTheNamedKind(String skip, String version) throws Exception {
        assertThat(run(skip, version)).containsExactly("[INFO] Skipped: sfn.skip is '" + skip + "'");
    }

    @ParameterizedTest
    @CsvSource({"releases,1.0-SNAPSHOT", "snapshots,1.0"})
    void runsForProjectsOfTheOtherKind(String skip, String version) throws Exception {
        assertThat(run(skip, version)).isEqualTo(RAN);
    }

    @Test
    void refusesAnotherWord() {
        assertThatThrownBy(() -> run("release", "1.0"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'release' is none of true, false, releases, snapshots: set <skip> or -Dsfn.skip");
    }

    private List<String> run(String skip, String version) throws Exception {
        LogLines log = new LogLines();
        SfnMojo goal = new SfnMojo() {
            @Override
            void run() {
                getLog().info("ran");
            }
        };
        TestBuild build = TestBuild.in(folder).version(version);
        goal.project = build.project;
        goal.session = build.session;
        goal.execution = build.goal().execution();
        goal.plugin = build.goal().plugin();
        goal.skip = skip;
        goal.setLog(log);
        goal.execute();
        return log.lines();
    }
}
