package io.github.sfnmaven.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PythonInstallationTest {

    @TempDir
    Path folder;

    private final List<String> progress = new ArrayList<>();
    private Path requirements;
    private PythonInstallation installation;

    @BeforeEach
    void requireSomething() throws IOException {
        requirements = Files.writeString(folder.resolve("requirements.txt"), "localstack-core==4.14.0\n");
        Map<String, String> variables = Map.of(
                "PATH",
                System.getenv("PATH"),
                "XDG_CACHE_HOME",
                folder.resolve("caches").toString());
        installation = new PythonInstallation(Emulator.LOCALSTACK, new Machine(variables, folder, false), requirements);
    }

    @Test
    void makesAnEnvironmentAmongTheCachesOnce() throws IOException, NoEmulatorException {
        Python python = python(FakePython.working(folder.resolve("python3.13"), "3.13.0"));

        Path first = prepare(python);
        Path second = prepare(python);

        assertThat(first).isEqualTo(second).hasParent(folder.resolve("caches/sfn-maven-plugin"));
        assertThat(first.resolve("calls")).hasContent("venv\npip");
        assertThat(progress)
                .containsExactly("Installing LocalStack into " + first
                        + " with Python 3.13.0, once; this takes a minute or two");
    }

    @Test
    void makesItInTheFolderOfTheBuildWhereThereCanBeNoCaches() throws IOException, NoEmulatorException {
        Python python = python(FakePython.working(folder.resolve("python3.13"), "3.13.0"));
        Files.createFile(folder.resolve("caches"));

        assertThat(prepare(python)).hasParent(folder);
    }

    @Test
    void startsAfreshWhereABuildWasKilled() throws IOException, NoEmulatorException {
        Python python = python(FakePython.working(folder.resolve("python3.13"), "3.13.0"));
        Path environment = prepare(python);
        Files.delete(environment.resolve("complete"));

        prepare(python);

        assertThat(environment.resolve("calls")).hasContent("venv\npip\nvenv\npip");
    }

    @Test
    void makesAnotherForOtherRequirements() throws IOException, NoEmulatorException {
        Python python = python(FakePython.working(folder.resolve("python3.13"), "3.13.0"));

        Path before = prepare(python);
        Files.writeString(requirements, "localstack-core==4.15.0\n");

        assertThat(prepare(python)).isNotEqualTo(before).exists();
    }

    @Test
    void saysWhyPipFailedAndTriesAgainTheNextTime() throws IOException, NoEmulatorException {
        Path file = FakePython.withoutPackages(folder.resolve("python3.13"), "3.13.0");
        assertThatThrownBy(() -> prepare(python(file)))
                .isInstanceOf(NoEmulatorException.class)
                .hasMessageContaining("-r " + requirements)
                .hasMessageEndingWith("what pip says");

        FakePython.working(file, "3.13.0");

        assertThat(prepare(python(file)).resolve("complete")).exists();
    }

    private Path prepare(Python python) throws IOException, NoEmulatorException {
        return installation.prepare(python, folder, progress::add);
    }

    private Python python(Path file) {
        return new Python(List.of(file.toString()), "3.13.0", folder);
    }
}
