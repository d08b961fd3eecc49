package io.github.sfnmaven.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A stack's outputs as a file for the next step. Keys are the bare OutputKeys, sorted; same outputs, same bytes. */
public enum OutputsFile {
    PROPERTIES,
    JSON,
    ENV;

    /** By the extension: {@code .properties}, {@code .json} or {@code .env}. */
    public static Optional<OutputsFile> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (OutputsFile format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The file's text, UTF-8 to be, lines ended by LF. */
    public String text(Map<String, String> outputs) {
        throw new UnsupportedOperationException(outputs.toString());
    }

    /**
     * Writes the file and the folders above it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file, Map<String, String> outputs) throws IOException {
        throw new IOException(file + text(outputs));
    }
}
