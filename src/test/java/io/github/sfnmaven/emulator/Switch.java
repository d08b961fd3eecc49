package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Turns a supervisor off from another process, on every operating system: a file that is there as long as the emulator
 * is wanted, and a lock that the supervisor holds as long as it lives, however it ends.
 */
final class Switch {

    private final Path wanted;
    private final Path lock;

    Switch(Path folder) {
        wanted = folder.resolve("wanted");
        lock = folder.resolve("lock");
    }

    /** Before the supervisor starts. Ends one that an earlier build in the same folder may have left. */
    void turnOn() throws IOException {
        turnOff();
        Files.createFile(wanted);
    }

    /** Returns when the supervisor is gone, with all that it started. */
    void turnOff() throws IOException {
        Files.deleteIfExists(wanted);
        Files.createDirectories(lock.getParent());
        hold().close();
    }

    boolean isOn() {
        return Files.exists(wanted);
    }

    /** By the supervisor: the lock ends with the channel or the process. Waits for another holder. */
    FileChannel hold() throws IOException {
        FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.lock();
        return channel;
    }
}
