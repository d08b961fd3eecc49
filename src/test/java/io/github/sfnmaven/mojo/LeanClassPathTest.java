package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check of definitions shall take no time for AWS's SDK or for Velocity, so it must work where they are not. */
class LeanClassPathTest {
    @TempDir
    Path folder;

    @BeforeEach
    void definition() throws Exception {
        TestBuild.in(folder).write("src/main/sfn/order.asl.json", Definitions.VALID);
    }

    @Test
    void validatesWithoutTheSdkAndVelocity() throws Exception {
        try (URLClassLoader loader = leanLoader()) {
            assertThat(start(loader, Validation.class).apply(folder))
                    .containsExactly("[INFO] Checked src/main/sfn/order.asl.json: valid");
        }
    }

    @Test
    void wouldNoticeAGoalThatNeedsThem() throws Exception {
        try (URLClassLoader loader = leanLoader()) {
            Function<Path, List<String>> rendering = start(loader, Rendering.class);

            assertThatThrownBy(() -> rendering.apply(folder))
                    .isInstanceOf(Error.class)
                    .hasMessageContaining("software/amazon/awssdk");
        }
    }

    @Test
    void needsTheSdkToAskTheService() throws Exception {
        try (URLClassLoader loader = leanLoader()) {
            Function<Path, List<String>> asking = start(loader, Asking.class);

            assertThatThrownBy(() -> asking.apply(folder))
                    .isInstanceOf(Error.class)
                    .hasMessageContaining("software/amazon/awssdk");
        }
    }

    private static URLClassLoader leanLoader() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = path.toString().replace('\\', '/');
            if (!name.contains("/software/amazon/awssdk/") && !name.contains("/org/apache/velocity/")) {
                urls.add(path.toUri().toURL());
            }
        }
        return new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
    }

    @SuppressWarnings("unchecked")
    private static Function<Path, List<String>> start(ClassLoader loader, Class<?> goal) throws Exception {
        return (Function<Path, List<String>>)
                loader.loadClass(goal.getName()).getDeclaredConstructor().newInstance();
    }

    /** Runs in the other class loader: only the JDK's types cross the border. */
    public static final class Validation implements Function<Path, List<String>> {
        @Override
        public List<String> apply(Path folder) {
            return run(new ValidateMojo(), folder);
        }
    }

    public static final class Asking implements Function<Path, List<String>> {
        @Override
        public List<String> apply(Path folder) {
            ValidateMojo goal = new ValidateMojo();
            goal.remote = true;
            return run(goal, folder);
        }
    }

    public static final class Rendering implements Function<Path, List<String>> {
        @Override
        public List<String> apply(Path folder) {
            return run(new RenderMojo(), folder);
        }
    }

    private static List<String> run(DefinitionMojo goal, Path folder) {
        LogLines log = new LogLines();
        TestBuild build = TestBuild.in(folder);
        goal.project = build.project;
        goal.session = build.session;
        goal.plugin = new PluginDescriptor();
        goal.skip = "false";
        goal.failOn = "error";
        goal.stateMachineType = "STANDARD";
        goal.setLog(log);
        try {
            goal.execute();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return log.lines();
    }
}
