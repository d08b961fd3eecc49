package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.ClientSettings;
import io.github.sfnmaven.aws.ServerCredentials;
import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.StackDeployer;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
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

    @Test
    void deploysWithoutS3WhereThereIsNoBucket() throws Exception {
        try (URLClassLoader loader = loaderWithout("/software/amazon/awssdk/s3/")) {
            assertThat(start(loader, Deploying.class).apply(folder))
                    .anyMatch(line -> line.equals("[INFO] Creating stack 'orders'"));
        }
    }

    private static URLClassLoader leanLoader() throws MalformedURLException {
        return loaderWithout("/software/amazon/awssdk/", "/org/apache/velocity/");
    }

    private static URLClassLoader loaderWithout(String... libraries) throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path path = Path.of(entry);
            String name = path.toString().replace('\\', '/');
            if (Arrays.stream(libraries).noneMatch(name::contains)) {
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

    public static final class Deploying implements Function<Path, List<String>> {
        @Override
        public List<String> apply(Path folder) {
            StackTemplate template = StackTemplate.read(SourceFile.of("stack.yaml", "Resources: {}\n"), false);
            LogLines log = new LogLines();
            DeployMojo goal = new DeployMojo();
            TestBuild build = TestBuild.in(folder);
            goal.project = build.project;
            goal.session = build.session;
            goal.setLog(log);
            WaitSettings settings = new WaitSettings(false, WaitSettings.DEFAULTS.timeout(), Optional.empty());
            try (FakeCloudFormation aws = FakeCloudFormation.start();
                    AwsClients clients = AwsClients.open(settings(aws.endpoint()))) {
                StackLog progress =
                        new StackLog(goal, EventFormat.of(StackSpec.of("orders", template), ZoneOffset.UTC));
                StackSession session = StackSession.of(
                        clients.cloudFormation(), StackWaiter.system(settings, Duration.ZERO), progress);
                progress.end(new StackDeployer(session).deploy(StackSpec.of("orders", template)));
            } catch (MojoFailureException e) {
                throw new IllegalStateException(e);
            }
            return log.lines();
        }

        private static ClientSettings settings(URI endpoint) {
            return new ClientSettings(
                    Optional.of("eu-central-1"),
                    Optional.empty(),
                    Optional.of(endpoint),
                    Optional.of(new ServerCredentials(
                            "aws", "key", "secret", Optional.empty(), Optional.empty(), Optional.empty())),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private static List<String> run(DefinitionMojo goal, Path folder) {
        LogLines log = new LogLines();
        TestBuild build = TestBuild.in(folder);
        goal.project = build.project;
        goal.session = build.session;
        goal.execution = build.goal().execution();
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
