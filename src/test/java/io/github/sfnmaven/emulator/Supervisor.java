package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The process that owns the emulator of a build. It ends, together with all that it has started, when it is turned off,
 * when it gets a signal or when Maven is gone, however Maven went; then it ends what Maven had started, too.
 *
 * <p>On standard output come lines that start with {@value #PROGRESS}, then one with {@value #READY} and the endpoint,
 * or else the reason why there is none.
 */
final class Supervisor {

    static final String PROGRESS = "progress: ";
    static final String READY = "ready: ";

    private final ProcessHandle maven;
    private final Switch onOff;
    private final AtomicReference<@Nullable RunningEmulator> running = new AtomicReference<>();

    /** Listed all the while: once Maven is gone, nothing tells which processes were its children. */
    private List<ProcessHandle> ofMaven = List.of();

    private Supervisor(ProcessHandle maven, Switch onOff) {
        this.maven = maven;
        this.onOff = onOff;
    }

    /** Takes the id of Maven's process, the emulator, the folder of its files and the requirements file. */
    public static void main(String[] arguments) throws IOException {
        Emulator emulator = Emulator.valueOf(arguments[1]);
        Path folder = Path.of(arguments[2]);
        Switch onOff = new Switch(folder);
        FileChannel held = onOff.hold();
        Machine machine = Machine.current();
        Way python = new PythonEmulator(emulator, machine, Path.of(arguments[3]), folder);
        List<Way> ways = emulator == Emulator.LOCALSTACK
                ? List.of(new DockerLocalStack(new DockerEngine(machine)), python)
                : List.of(python);
        Search search = new Search(emulator, ways);
        ProcessHandle.of(Long.parseLong(arguments[0]))
                .ifPresent(maven -> new Supervisor(maven, onOff).supervise(search));
        held.close();
    }

    private void supervise(Search search) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end));
        // From the start: installing an emulator takes a minute, in which Maven may go as well.
        Thread watch = new Thread(this::watch);
        watch.start();
        try {
            RunningEmulator found = search.first(line -> System.out.println(PROGRESS + line));
            running.set(found);
            System.out.println(READY + found.endpoint());
            watch.join();
        } catch (NoEmulatorException none) {
            System.out.println(none.getMessage());
            System.exit(1);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        Poll.during(() -> {
            boolean goesOn = Processes.runs(maven) && onOff.isOn();
            if (goesOn) {
                ofMaven = Processes.othersBelow(maven);
            }
            return goesOn;
        });
        if (onOff.isOn()) {
            Processes.end(ofMaven);
        }
        System.exit(0);
    }

    private void end() {
        RunningEmulator found = running.get();
        if (found != null) {
            found.close();
        }
        Processes.endDescendants();
    }
}
