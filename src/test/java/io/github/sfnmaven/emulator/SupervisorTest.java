package io.github.sfnmaven.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With real processes: a shell that waits for input is Maven, and a small program says that it is LocalStack. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class SupervisorTest {

    @TempDir
    Path folder;

    private Process maven;
    private Process supervisor;
    private ProcessHandle localStack;

    @BeforeEach
    void startAll() throws IOException {
        FakePython.working(folder.resolve("bin/python3.13"), "3.13.0");
        Path requirements = Files.writeString(folder.resolve("requirements.txt"), "localstack-core\n");
        // The shell has a child of its own, as Maven has when it runs a test.
        maven = new ProcessBuilder("sh", "-c", "cat; exit").start();
        new Switch(folder).turnOn();
        supervisor = supervisor(requirements);
        BufferedReader lines = supervisor.inputReader();
        assertThat(lines.readLine()).startsWith(Supervisor.PROGRESS + "Installing LocalStack");
        assertThat(lines.readLine()).startsWith(Supervisor.READY + "http://127.0.0.1:");
        long pid = Long.parseLong(Files.readString(folder.resolve("work/pid")));
        localStack = ProcessHandle.of(pid).orElseThrow();
    }

    @AfterEach
    void endWhatAFailedTestLeaves() {
        List.of(supervisor.toHandle(), maven.toHandle()).forEach(Processes::end);
    }

    @Test
    void endsLocalStackWhenTurnedOff() throws IOException {
        new Switch(folder).turnOff();

        assertThat(localStack.isAlive()).isFalse();
        assertThat(maven.isAlive()).isTrue();
    }

    @Test
    void endsLocalStackWhenMavenIsKilled() throws InterruptedException {
        List<ProcessHandle> ofMaven = maven.descendants().toList();

        maven.destroyForcibly();

        assertThat(supervisor.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(localStack.isAlive()).isFalse();
        assertThat(ofMaven).isNotEmpty().noneMatch(Processes::runs);
    }

    @Test
    void endsLocalStackWhenItGetsASignal() throws InterruptedException {
        supervisor.destroy();

        assertThat(supervisor.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(localStack.isAlive()).isFalse();
    }

    private Process supervisor(Path requirements) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                Path.of("target", "test-classes").toString(),
                Supervisor.class.getName(),
                Long.toString(maven.pid()),
                "LOCALSTACK",
                folder.toString(),
                requirements.toString());
        builder.environment()
                .putAll(Map.of(
                        "PATH", folder.resolve("bin") + ":" + System.getenv("PATH"),
                        "XDG_CACHE_HOME", folder.resolve("caches").toString(),
                        "DOCKER_HOST", "unix://" + folder.resolve("none.sock")));
        return builder.redirectError(folder.resolve("supervisor.log").toFile()).start();
    }
}
