package io.github.sfnmaven.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what the code is expected to say. {@code -Dgolden.update} writes them; read them before committing.
 */
public final class Golden {
    private Golden() {}

    /** Compares, or writes the file when asked to update. */
    public static void assertEqual(String actual, Path file) throws IOException {
        if (isUpdate()) {
            Files.writeString(file, actual);
        }
        assertThat(file).as("expected text, written with -Dgolden.update").exists();
        assertThat(actual).isEqualTo(Files.readString(file));
    }

    static boolean isUpdate() {
        return System.getProperty("golden.update") != null;
    }
}
