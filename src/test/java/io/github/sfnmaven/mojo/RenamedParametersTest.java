package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals have no parameter with a former name yet, so this one stands for them. */
class RenamedParametersTest {
    @TempDir
    Path folder;

    private final LogLines log = new LogLines();
    private final Example goal = new Example();

    abstract static class Base extends SfnMojo {
        String level = "error";
        boolean eager;

        @Nullable
        Map<String, String> labels;
    }

    static final class Example extends Base {
        @OldNameOf("level")
        @Nullable
        String limit;

        @OldNameOf("eager")
        @Nullable
        Boolean greedy;

        @OldNameOf("labels")
        @Nullable
        Map<String, String> names;

        @Override
        void run() {
            getLog().info(level + " " + eager + " " + labels);
        }
    }

    static final class Broken extends SfnMojo {
        @OldNameOf("nothing")
        @Nullable
        String something = "x";

        @Override
        void run() {}
    }

    @BeforeEach
    void bind() throws Exception {
        bind(goal);
        MojoDescriptor mojo = new MojoDescriptor();
        mojo.setGoal("example");
        mojo.setImplementation(Example.class.getName());
        mojo.addParameter(parameter("level", "error"));
        mojo.addParameter(parameter("eager", "false"));
        mojo.setPluginDescriptor(goal.plugin);
        goal.plugin.addMojo(mojo);
    }

    @Test
    void saysNothingWhereNoFormerNameIsUsed() throws Exception {
        assertThat(run()).containsExactly("[INFO] error false null");
    }

    @Test
    void handsTheValueOnAndWarns() throws Exception {
        goal.limit = "warning";
        goal.greedy = true;
        goal.names = Map.of("team", "orders");

        assertThat(run())
                .containsExactly(
                        "[WARNING] 'limit' is now called 'level': set <level> or -Dsfn.level instead",
                        "[WARNING] 'greedy' is now called 'eager': set <eager> or -Dsfn.eager instead",
                        "[WARNING] 'names' is now called 'labels': set <labels> or -Dsfn.labels instead",
                        "[INFO] warning true {team=orders}");
    }

    @Test
    void letsTheNameOfTodayCount() throws Exception {
        goal.limit = "warning";
        goal.level = "never";

        assertThat(run())
                .containsExactly(
                        "[WARNING] 'limit' is now called 'level', which is set too and counts: set <level> or"
                                + " -Dsfn.level instead",
                        "[INFO] never false null");
    }

    @Test
    void takesAnEmptyMapForOneThatNobodySet() throws Exception {
        goal.names = Map.of();

        assertThat(run()).containsExactly("[INFO] error false null");
    }

    @Test
    void ownsToABug() {
        Broken broken = new Broken();
        bind(broken);

        assertThatThrownBy(broken::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("A renamed parameter leads nowhere: this is a bug of the plugin");
    }

    private void bind(SfnMojo mojo) {
        TestBuild build = TestBuild.in(folder);
        mojo.project = build.project;
        mojo.session = build.session;
        mojo.execution = build.goal().execution();
        mojo.plugin = new PluginDescriptor();
        mojo.skip = "false";
        mojo.setLog(log);
    }

    private static Parameter parameter(String name, String defaultValue) {
        Parameter parameter = new Parameter();
        parameter.setName(name);
        parameter.setDefaultValue(defaultValue);
        return parameter;
    }

    private List<String> run() throws Exception {
        goal.execute();
        return log.lines();
    }
}
