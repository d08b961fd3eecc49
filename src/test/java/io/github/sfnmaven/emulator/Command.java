package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A program to run to its end, without standard input. */
record Command(List<String> line, Map<String, String> variables) {

    /** These make Python, pip or a virtual environment look somewhere else than where it was told to. */
    private static final Set<String> MISLEADING =
            Set.of("PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT");

    /** Its exit code and all that it printed. */
    record Result(int exitCode, String output) {}

    /** Empty when the program cannot be started, or is not done within the limit; it is ended then. */
    Optional<Result> run(Duration limit) {
        try {
            Path output = Files.createTempFile("sfn-maven-plugin", ".out");
            try {
                return run(output, limit);
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException cannotBeStarted) {
            return Optional.empty();
        }
    }

    /** As {@link #run(Duration)}, with the output kept in a file. */
    Optional<Result> run(Path output, Duration limit) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        builder.environment().keySet().removeAll(MISLEADING);
        Process process = Processes.start(builder);
        process.getOutputStream().close();
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.of(new Result(process.exitValue(), Files.readString(output)));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            Processes.end(process.toHandle());
        }
        return Optional.empty();
    }
}
