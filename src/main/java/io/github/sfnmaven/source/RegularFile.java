package io.github.sfnmaven.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Tells files that can be read from beginning to end from all else that a path may name. */
public final class RegularFile {
    private RegularFile() {}

    /**
     * The reason why a path names no file that can be read, as the end of a sentence: {@code is a directory}. Asks the
     * file system only: to open a pipe would wait for somebody to write into it.
     */
    public static Optional<String> problem(Path file) {
        if (Files.isRegularFile(file)) {
            return Files.isReadable(file) ? Optional.empty() : Optional.of("cannot be read: access denied");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("is a directory, not a file");
        }
        if (Files.exists(file)) {
            return Optional.of("is a pipe, a socket or a device, not a file");
        }
        return Optional.of(
                Files.isSymbolicLink(file) ? "is a symbolic link to a file that does not exist" : "does not exist");
    }
}
