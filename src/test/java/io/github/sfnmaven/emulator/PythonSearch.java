package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks for Python 3.13 or newer on PATH and among pyenv's versions, by running what could be one: a pyenv shim bears
 * the name of a version that it may refuse to start.
 */
final class PythonSearch {

    /** The oldest minor version of Python 3 that localstack-core 4.14 takes; MiniStack takes older ones, too. */
    static final int OLDEST = 13;

    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final Pattern NAME = Pattern.compile("python3\\.(\\d+)(\\.exe)?");
    private static final Pattern PLAIN_NAME = Pattern.compile("python3?(\\.exe)?");
    private static final Pattern PYENV_VERSION = Pattern.compile("3\\.(\\d+)\\..*");
    private static final Pattern ANSWER = Pattern.compile("Python (3\\.(\\d+)\\.\\d+) in (.*)");

    /** Debian has Pythons without ensurepip, which cannot make virtual environments; they fail in the second line. */
    private static final String QUESTION = """
            import sys; print("Python %d.%d.%d" % sys.version_info[:3], "in", sys.base_prefix)
            import venv, ensurepip; sys.exit(sys.implementation.name != "cpython")
            """;

    private final Machine machine;
    private final List<String> refused = new ArrayList<>();

    PythonSearch(Machine machine) {
        this.machine = machine;
    }

    /** The first that will do: names with a version first, since these say themselves which are worth a try. */
    Optional<Python> find() {
        return new LinkedHashSet<>(candidates())
                .stream().flatMap(command -> ask(command).stream()).findFirst();
    }

    /** What {@link #find} has run in vain, for the message that asks for a Python. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    private List<List<String>> candidates() {
        Path pyenv = machine.variable("PYENV_ROOT")
                .map(Path::of)
                .orElse(machine.home().resolve(".pyenv"));
        Path inVersion = Path.of(machine.windows() ? "python.exe" : "bin/python");
        List<List<String>> candidates = new ArrayList<>();
        machine.path().flatMap(folder -> newEnough(folder, NAME)).forEach(file -> candidates.add(command(file)));
        newEnough(pyenv.resolve("versions"), PYENV_VERSION)
                .forEach(version -> candidates.add(command(version.resolve(inVersion))));
        machine.path().flatMap(folder -> named(folder, PLAIN_NAME)).forEach(file -> candidates.add(command(file)));
        if (machine.windows()) {
            candidates.add(List.of("py", "-3"));
        }
        return candidates;
    }

    private static List<String> command(Path file) {
        return List.of(file.toAbsolutePath().toString());
    }

    private static Stream<Path> newEnough(Path folder, Pattern name) {
        return named(folder, name)
                .filter(file -> minor(file, name) >= OLDEST)
                .sorted(Comparator.comparingInt((Path file) -> minor(file, name))
                        .thenComparing(file -> file));
    }

    private static int minor(Path file, Pattern name) {
        Matcher matcher = name.matcher(file.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    private static Stream<Path> named(Path folder, Pattern name) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> name.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException | UncheckedIOException unreadable) {
            return Stream.of();
        }
    }

    private Optional<Python> ask(List<String> command) {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of("-c", QUESTION));
        Optional<Command.Result> result = new Command(line, machine.variables()).run(LIMIT);
        Matcher answer = ANSWER.matcher(result.map(Command.Result::output).orElse(""));
        String name = String.join(" ", command);
        if (!answer.find()) {
            refused.add(name + " does not run");
        } else if (Integer.parseInt(answer.group(2)) < OLDEST) {
            refused.add(name + " is " + answer.group(1));
        } else if (result.orElseThrow().exitCode() != 0) {
            refused.add(name + " is " + answer.group(1) + ", but has no venv or is not CPython");
        } else {
            return Optional.of(
                    new Python(command, answer.group(1), Path.of(answer.group(3).strip())));
        }
        return Optional.empty();
    }
}
