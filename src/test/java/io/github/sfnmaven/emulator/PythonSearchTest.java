package io.github.sfnmaven.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class PythonSearchTest {

    @TempDir
    Path folder;

    @Test
    void takesTheFirstOnPathThatIsNewEnough() throws IOException {
        FakePython.working(folder.resolve("a/python3"), "3.11.2");
        Path python = FakePython.working(folder.resolve("b/python3"), "3.14.0");
        FakePython.working(folder.resolve("c/python3"), "3.13.1");

        assertThat(search("a", "missing", "b", "c").find()).contains(python(python, "3.14.0"));
    }

    @Test
    void takesANameThatSaysItsVersionBeforeOneThatDoesNot() throws IOException {
        FakePython.working(folder.resolve("a/python3"), "3.14.0");
        Path python = FakePython.working(folder.resolve("b/python3.13"), "3.13.1");

        assertThat(search("a", "b").find()).contains(python(python, "3.13.1"));
    }

    @Test
    void doesNotTrustAShim() throws IOException {
        FakePython.shim(folder.resolve("shims/python3.13"));
        Path python = FakePython.working(folder.resolve("home/.pyenv/versions/3.13.0/bin/python"), "3.13.0");

        assertThat(search("shims").find()).contains(python(python, "3.13.0"));
    }

    @Test
    void looksWherePyenvIs() throws IOException {
        Path python = FakePython.working(folder.resolve("pyenv/versions/3.13.0/bin/python"), "3.13.0");
        FakePython.working(folder.resolve("home/.pyenv/versions/3.13.7/bin/python"), "3.13.7");
        Map<String, String> variables =
                Map.of("PYENV_ROOT", folder.resolve("pyenv").toString());

        Optional<Python> found = new PythonSearch(machine(variables)).find();

        assertThat(found).contains(python(python, "3.13.0"));
    }

    @Test
    void takesTheOldestOfPyenvThatIsNewEnough() throws IOException {
        Path versions = folder.resolve("home/.pyenv/versions");
        FakePython.working(versions.resolve("3.9.18/bin/python"), "3.9.18");
        FakePython.working(versions.resolve("3.14.0/bin/python"), "3.14.0");
        Path python = FakePython.working(versions.resolve("3.13.9/bin/python"), "3.13.9");

        assertThat(search().find()).contains(python(python, "3.13.9"));
    }

    @Test
    void saysWhatIsWrongWithEach() throws IOException {
        Path shim = FakePython.shim(folder.resolve("a/python3.13"));
        Path bare = FakePython.withoutVenv(folder.resolve("b/python3.14"), "3.14.0");
        Path old = FakePython.working(folder.resolve("c/python"), "3.11.2");
        PythonSearch search = search("a", "b", "c");

        assertThat(search.find()).isEmpty();
        assertThat(search.refused())
                .containsExactly(
                        shim + " does not run",
                        bare + " is 3.14.0, but has no venv or is not CPython",
                        old + " is 3.11.2");
    }

    private PythonSearch search(String... path) {
        String folders = String.join(
                ":",
                List.of(path).stream()
                        .map(name -> folder.resolve(name).toString())
                        .toList());
        return new PythonSearch(machine(Map.of("PATH", folders)));
    }

    private Machine machine(Map<String, String> variables) {
        return new Machine(variables, folder.resolve("home"), false);
    }

    private static Python python(Path file, String version) {
        return new Python(List.of(file.toString()), version, Path.of("/opt/python-" + version));
    }
}
