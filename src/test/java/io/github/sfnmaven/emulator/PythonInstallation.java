package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An emulator in a virtual environment among the user's caches, or else in the build's folder, made once for each
 * Python and set of requirements. A file lock keeps builds apart that start at once, and a marker written last tells a
 * finished environment from one whose build was killed. (Virtual environments hold absolute paths, so one cannot be
 * made aside and moved.)
 */
final class PythonInstallation {

    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final int LAST_LINES = 15;

    private final Emulator emulator;
    private final Machine machine;
    private final Path requirements;

    PythonInstallation(Emulator emulator, Machine machine, Path requirements) {
        this.emulator = emulator;
        this.machine = machine;
        this.requirements = requirements;
    }

    /**
     * The folder of the virtual environment, ready for use.
     *
     * @param build gets the output of pip, and all where there can be no caches
     * @throws NoEmulatorException when it cannot be made, with the end of the log
     */
    Path prepare(Python python, Path build, Consumer<String> progress) throws IOException, NoEmulatorException {
        Path folder = parent(build).resolve(emulator.id() + "-" + key(python));
        Path marker = folder.resolve("complete");
        if (Files.exists(marker)) {
            return folder;
        }
        Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                progress.accept("Waiting for another build that is installing " + emulator.label());
                channel.lock();
            }
            if (!Files.exists(marker)) {
                progress.accept("Installing " + emulator.label() + " into " + folder + " with Python "
                        + python.version() + ", once; this takes a minute or two");
                install(python, folder, build.resolve("pip.log"));
                Files.createFile(marker);
            }
        }
        return folder;
    }

    /** The interpreter in a virtual environment. */
    Path python(Path folder) {
        return folder.resolve(machine.windows() ? "Scripts/python.exe" : "bin/python");
    }

    /** Not every user that builds has a home to write to, in containers above all. */
    private Path parent(Path fallback) throws IOException {
        try {
            Path caches = Files.createDirectories(machine.caches().resolve("sfn-maven-plugin"));
            return Files.isWritable(caches) ? caches : fallback;
        } catch (IOException notHere) {
            return Files.createDirectories(fallback);
        }
    }

    private void install(Python python, Path folder, Path log) throws IOException, NoEmulatorException {
        // --clear empties a folder that an interrupted build has left behind.
        run(concat(python.command(), "-m", "venv", "--clear", folder.toString()), log);
        run(
                List.of(
                        python(folder).toString(),
                        "-m",
                        "pip",
                        "--no-input",
                        "--disable-pip-version-check",
                        "install",
                        "-r",
                        requirements.toAbsolutePath().toString()),
                log);
    }

    private void run(List<String> line, Path log) throws IOException, NoEmulatorException {
        Optional<Command.Result> result = new Command(line, machine.variables()).run(log, LIMIT);
        if (result.filter(ended -> ended.exitCode() == 0).isEmpty()) {
            throw new NoEmulatorException("'" + String.join(" ", line) + "' failed:\n" + end(log));
        }
    }

    static String end(Path log) throws IOException {
        List<String> lines =
                Files.readString(log, StandardCharsets.UTF_8).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    private String key(Python python) throws IOException {
        String surroundings = python.version() + python.prefix() + System.getProperty("os.arch");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(Files.readAllBytes(requirements));
            digest.update(surroundings.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<String> concat(List<String> first, String... rest) {
        return Stream.concat(first.stream(), Stream.of(rest)).toList();
    }
}
