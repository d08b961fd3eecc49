package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void putsWhatTheFileSystemSaysIntoWords() {
        assertThat(Reason.of(new AccessDeniedException("a"))).isEqualTo("access denied");
        assertThat(Reason.of(new NoSuchFileException("a"))).isEqualTo("there is no such file");
        assertThat(Reason.of(new FileAlreadyExistsException("a"))).isEqualTo("a file is in the way");
        assertThat(Reason.of(new FileSystemLoopException("a"))).isEqualTo("its symbolic links run in a circle");
    }

    @Test
    void leavesOutTheFileThatTheMessageNamesAnyway() {
        assertThat(Reason.of(new FileSystemException("/a/b", null, "No space left on device")))
                .isEqualTo("No space left on device");
    }

    @Test
    void neverSaysNothing() {
        assertThat(Reason.of(new IOException("disk on fire"))).isEqualTo("disk on fire");
        assertThat(Reason.of(new IOException())).isEqualTo("IOException");
    }
}
