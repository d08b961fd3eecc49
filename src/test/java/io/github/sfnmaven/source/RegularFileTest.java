package io.github.sfnmaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class RegularFileTest {
    private static final String PIPE = "is a pipe, a socket or a device, not a file";

    @TempDir
    Path folder;

    @Test
    void findsNoFaultWithAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{}");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        assertThat(RegularFile.problem(file)).isEmpty();
        assertThat(RegularFile.problem(link)).isEmpty();
    }

    @Test
    void saysWhatIsThereInsteadOfAFile() throws IOException {
        Path dangling = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("none.json"));

        assertThat(RegularFile.problem(folder)).contains("is a directory, not a file");
        assertThat(RegularFile.problem(folder.resolve("none.json"))).contains("does not exist");
        assertThat(RegularFile.problem(dangling)).contains("is a symbolic link to a file that does not exist");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsReadOfAPipe() throws Exception {
        Path pipe = folder.resolve("pipe.json");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor(10, TimeUnit.SECONDS))
                .isTrue();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), pipe);

        assertThat(RegularFile.problem(pipe)).contains(PIPE);
        assertThat(RegularFile.problem(link)).contains(PIPE);
        assertThatThrownBy(() -> SourceFile.read(pipe, "pipe.json"))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining(PIPE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void nothingIsReadOfADeviceOrASocket() throws IOException {
        Path socket = folder.resolve("s");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));

            assertThat(RegularFile.problem(socket)).contains(PIPE);
        }
        assertThat(RegularFile.problem(Path.of("/dev/zero"))).contains(PIPE);
        assertThatThrownBy(() -> SourceFile.read(Path.of("/dev/zero"), "zero")).isInstanceOf(FileSystemException.class);
    }
}
