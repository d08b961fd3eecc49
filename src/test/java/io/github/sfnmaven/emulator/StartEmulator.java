package io.github.sfnmaven.emulator;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * An Ant task that gives the build an emulator: the one at the endpoint that the user gives, which is left alone, or
 * else one under a {@link Supervisor}. Its address goes to {@code endpoint.properties} as {@code emulator.endpoint}.
 *
 * <p>A task runs inside Maven's own process, so the supervisor learns for certain whose end to watch for.
 */
public final class StartEmulator {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(10);

    private File folder = new File("target/localstack");
    private File requirements = new File("localstack/requirements.txt");
    private Emulator emulator = Emulator.LOCALSTACK;
    private String endpoint = "";
    private String classPath = "";

    /** The folder for the logs and all else that the emulator writes. */
    public void setFolder(File folder) {
        this.folder = folder;
    }

    /** The file that pins the emulator and its libraries. */
    public void setRequirements(File requirements) {
        this.requirements = requirements;
    }

    /** Which one to start where no endpoint is given. */
    public void setEmulator(Emulator emulator) {
        this.emulator = emulator;
    }

    /** What the user gave as {@code -Dsfn.it.endpoint}, empty for none. */
    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    /** The test class path. */
    public void setClassPath(String classPath) {
        this.classPath = classPath;
    }

    public void execute() throws IOException, NoEmulatorException {
        Optional<String> given = given(endpoint, Machine.current());
        String found = given.isPresent() ? checked(given.get()) : supervised();
        System.out.println(emulator.label() + ": " + found);
        Files.createDirectories(folder.toPath());
        Files.writeString(folder.toPath().resolve("endpoint.properties"), "emulator.endpoint=" + found + "\n");
    }

    static Optional<String> given(String property, Machine machine) {
        return Optional.of(property).filter(text -> !text.isBlank()).or(() -> machine.variable("SFN_IT_ENDPOINT"));
    }

    static String checked(String given) throws NoEmulatorException {
        String problem = "no http address";
        try {
            if (Endpoint.of(given).answers(ANSWER_LIMIT)) {
                return given.strip();
            }
            problem = "nothing answers there";
        } catch (IllegalArgumentException noAddress) {
            // Said below, with the way out.
        }
        throw new NoEmulatorException("sfn.it.endpoint or SFN_IT_ENDPOINT is '" + given + "', but " + problem
                + ": start LocalStack there, or give no endpoint and the build starts one itself");
    }

    private String supervised() throws IOException, NoEmulatorException {
        new Switch(folder.toPath()).turnOn();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        Supervisor.class.getName(),
                        Long.toString(ProcessHandle.current().pid()),
                        emulator.name(),
                        folder.getAbsolutePath(),
                        requirements.getAbsolutePath())
                .redirectError(new File(folder, "supervisor.log"));
        builder.environment().put("CLASSPATH", classPath);
        // Testcontainers repeats for two minutes what the engine has refused.
        builder.environment().put("TESTCONTAINERS_PULL_TIMEOUT", "1");
        return relay(builder.start());
    }

    private String relay(Process supervisor) throws IOException, NoEmulatorException {
        supervisor.getOutputStream().close();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(supervisor.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder problem = new StringBuilder();
            String line = lines.readLine();
            while (line != null) {
                if (line.startsWith(Supervisor.READY)) {
                    return line.substring(Supervisor.READY.length());
                } else if (line.startsWith(Supervisor.PROGRESS)) {
                    System.out.println(line.substring(Supervisor.PROGRESS.length()));
                } else {
                    problem.append(line).append('\n');
                }
                line = lines.readLine();
            }
            throw new NoEmulatorException(problem + "Logs: " + folder);
        }
    }
}
