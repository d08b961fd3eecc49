package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** An emulator as a Python program of this computer, without containers. */
final class PythonEmulator implements Way {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(2);

    /** Another program may take the free port before the emulator does. */
    private static final int STARTS = 3;

    /** All that it gets of the user's environment: dozens of variables would change what it does. */
    private static final Set<String> INHERITED = Set.of(
            "PATH",
            "HOME",
            "USER",
            "LANG",
            "LC_ALL",
            "LD_LIBRARY_PATH",
            "USERPROFILE",
            "SystemRoot",
            "ComSpec",
            "PATHEXT");

    private final Emulator emulator;
    private final Machine machine;
    private final Path requirements;
    private final Path folder;

    /** @param folder gets logs and all that the emulator writes */
    PythonEmulator(Emulator emulator, Machine machine, Path requirements, Path folder) {
        this.emulator = emulator;
        this.machine = machine;
        this.requirements = requirements;
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public RunningEmulator start(Consumer<String> progress) throws IOException, NoEmulatorException {
        PythonSearch search = new PythonSearch(machine);
        Optional<Python> python = search.find();
        if (python.isEmpty()) {
            throw new NoEmulatorException("No Python 3." + PythonSearch.OLDEST + " or newer on PATH or in pyenv"
                    + search.refused().stream()
                            .map(refused -> "\n    " + refused)
                            .reduce("", String::concat));
        }
        PythonInstallation installation = new PythonInstallation(emulator, machine, requirements);
        Path environment = installation.prepare(python.get(), folder, progress);
        for (int attempt = 0; attempt < STARTS; attempt++) {
            Optional<RunningEmulator> running = start(installation.python(environment), environment);
            if (running.isPresent()) {
                return running.get();
            }
        }
        throw new NoEmulatorException(emulator.label() + " does not start:\n" + PythonInstallation.end(log()));
    }

    private Optional<RunningEmulator> start(Path python, Path environment) throws IOException {
        Endpoint endpoint = Endpoint.of("http://127.0.0.1:" + freePort());
        ProcessBuilder builder = new ProcessBuilder(python.toString(), "-m", emulator.module())
                .directory(Files.createDirectories(folder.resolve("work")).toFile())
                .redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().clear();
        builder.environment().putAll(variables(endpoint.uri(), environment));
        Process process = Processes.start(builder);
        process.getOutputStream().close();
        Optional<Boolean> ready = Poll.until(START_LIMIT, () -> {
            boolean isReady = endpoint.isReady(REQUEST_LIMIT);
            return isReady || !process.isAlive() ? Optional.of(isReady) : Optional.empty();
        });
        Running running = new Running(endpoint.uri(), process);
        if (ready.orElse(false)) {
            return Optional.of(running);
        }
        running.close();
        return Optional.empty();
    }

    private Map<String, String> variables(URI endpoint, Path environment) throws IOException {
        String temporary = Files.createDirectories(folder.resolve("tmp")).toString();
        Map<String, String> variables = new HashMap<>(machine.variables());
        variables.keySet().retainAll(INHERITED);
        variables.putAll(Map.of("TMP", temporary, "TEMP", temporary));
        variables.putAll(emulator.variables(endpoint, folder.resolve("work"), environment.resolve("cache")));
        return variables;
    }

    private Path log() {
        return folder.resolve(emulator.id() + ".log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            return socket.getLocalPort();
        }
    }

    private record Running(URI endpoint, Process process) implements RunningEmulator {
        @Override
        public void close() {
            Processes.end(process.toHandle());
        }
    }
}
