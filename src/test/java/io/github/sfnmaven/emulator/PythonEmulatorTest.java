package io.github.sfnmaven.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With a real process in the emulator's place: it listens where the emulator's own variables say. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class PythonEmulatorTest {

    @TempDir
    Path folder;

    private Path build;
    private Path requirements;
    private Machine machine;

    @BeforeEach
    void haveAPython() throws IOException {
        build = Files.createDirectory(folder.resolve("build"));
        FakePython.working(folder.resolve("bin/python3.13"), "3.13.0");
        requirements = Files.writeString(folder.resolve("requirements.txt"), "emulator==1.0\n");
        Map<String, String> variables = Map.of(
                "PATH",
                folder.resolve("bin") + ":" + System.getenv("PATH"),
                "XDG_CACHE_HOME",
                folder.resolve("caches").toString());
        machine = new Machine(variables, folder, false);
    }

    @ParameterizedTest
    @EnumSource
    void startsEachWhereItIsToldToListen(Emulator emulator) throws IOException, NoEmulatorException {
        try (RunningEmulator running = new PythonEmulator(emulator, machine, requirements, build).start(line -> {})) {
            assertThat(running.endpoint().getHost()).isEqualTo("127.0.0.1");
            assertThat(new Endpoint(running.endpoint()).isReady(Duration.ofSeconds(5)))
                    .isTrue();
        }

        long pid = Long.parseLong(Files.readString(build.resolve("work/pid")));
        assertThat(ProcessHandle.of(pid).filter(Processes::runs)).isEmpty();
    }

    @Test
    void keepsTheEmulatorsApart() throws IOException, NoEmulatorException {
        for (Emulator emulator : Emulator.values()) {
            new PythonEmulator(emulator, machine, requirements, folder.resolve("build"))
                    .start(line -> {})
                    .close();
        }

        assertThat(folder.resolve("caches/sfn-maven-plugin"))
                .isDirectoryContaining("glob:**/localstack-????????????")
                .isDirectoryContaining("glob:**/ministack-????????????");
        assertThat(build)
                .isDirectoryContaining("glob:**/localstack.log")
                .isDirectoryContaining("glob:**/ministack.log");
    }
}
