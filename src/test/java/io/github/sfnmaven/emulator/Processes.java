package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks after processes by their ids, never by their names. */
final class Processes {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private static boolean ending;

    private Processes() {}

    /** Starts one unless this Java process is at its end, when nobody would end the new one any more. */
    static synchronized Process start(ProcessBuilder builder) throws IOException {
        if (ending) {
            throw new IOException("not started, as the build is being ended: " + builder.command());
        }
        return builder.start();
    }

    /**
     * Whether the process runs. One that has ended and that nobody has reaped (the first process of a container often
     * reaps nothing) counts as alive for Java, but has no command any more.
     */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    /** Returns when the process and its descendants are gone: asked first, after five seconds made to. */
    static void end(ProcessHandle process) {
        // Listed before the first one dies: its orphans could not be found any more.
        end(Stream.concat(Stream.of(process), process.descendants()).toList());
    }

    /** What a process has started, less this Java process. */
    static List<ProcessHandle> othersBelow(ProcessHandle process) {
        return process.descendants()
                .filter(below -> below.pid() != ProcessHandle.current().pid())
                .toList();
    }

    /** Ends all that this Java process has started, and lets it start nothing more. */
    static void endDescendants() {
        synchronized (Processes.class) {
            ending = true;
        }
        end(ProcessHandle.current().descendants().toList());
    }

    /** As {@link #end(ProcessHandle)}, for these only. */
    static void end(List<ProcessHandle> processes) {
        processes.forEach(ProcessHandle::destroy);
        if (!gone(processes)) {
            processes.forEach(ProcessHandle::destroyForcibly);
            gone(processes);
        }
    }

    private static boolean gone(List<ProcessHandle> processes) {
        // ProcessHandle.onExit looks less and less often at what is not its own child, at last every five seconds.
        return Poll.until(
                        GRACE,
                        () -> processes.stream().noneMatch(Processes::runs) ? Optional.of(true) : Optional.empty())
                .isPresent();
    }
}
