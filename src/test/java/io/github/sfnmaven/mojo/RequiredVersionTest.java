package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequiredVersionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1.2,2);1.2",
                "[1.2,2);1.10.1",
                "[1.2];1.2",
                "[1,2),[3,4);3.1",
                "(,2];2",
                "1.2;1.2",
                "1.2;7.0",
                " [1.2,2) ;1.3",
                "[1.2,2);1.3-SNAPSHOT"
            })
    void acceptsAVersionOfTheRange(String range, String version) {
        assertThatCode(() -> run(range, version)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"[1.2,2);2.0", "[1.2,2);1.1.9", "[1.2];1.2.1", "1.2;1.1", "[1.2,2);1.2-SNAPSHOT", "1.2;1.2-rc1"})
    void refusesAVersionOutside(String range, String version) {
        assertThatThrownBy(() -> run(range, version))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + version + "' of sfn-maven-plugin is not in '" + range
                        + "', which <requiredVersion> or -Dsfn.requiredVersion asks for: set the plugin's <version> to"
                        + " one that is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1.2,2", "[2,1]", "1.2,2", "latest", "${plugin.version}", "[1,2],3"})
    void namesWhatIsNoRange(String range) {
        assertThatThrownBy(() -> run(range, "1.2"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'" + range + "' is not a version range such as [1.2,2): set <requiredVersion> or"
                        + " -Dsfn.requiredVersion");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void asksForNothingWhereNothingIsSet(String range) {
        assertThatCode(() -> run(range, "1.2")).doesNotThrowAnyException();
    }

    @Test
    void looksBeforeItSkips() {
        assertThatThrownBy(() -> run("[2,)", "1.2", "true")).hasMessageStartingWith("'1.2' of sfn-maven-plugin");
    }

    private void run(String range, String version) throws Exception {
        run(range, version, "false");
    }

    private void run(String range, String version, String skip) throws Exception {
        SfnMojo goal = new SfnMojo() {
            @Override
            void run() {
                getLog().info("ran");
            }
        };
        TestBuild build = TestBuild.in(folder);
        goal.project = build.project;
        goal.session = build.session;
        goal.execution = build.goal().execution();
        goal.plugin = new PluginDescriptor();
        goal.plugin.setVersion(version);
        goal.skip = skip;
        goal.requiredVersion = range;
        goal.setLog(new LogLines());
        goal.execute();
    }
}
