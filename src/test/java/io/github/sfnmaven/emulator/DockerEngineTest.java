package io.github.sfnmaven.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class DockerEngineTest {

    @TempDir
    Path folder;

    @Test
    void isThereWhereItAnswersAtItsSocket() throws IOException {
        try (ServerSocketChannel server = listen()) {
            CompletableFuture<Void> answer = answer(server, "HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nOK");

            assertThat(engine(Map.of()).answers()).isTrue();
            answer.join();
        }
    }

    @Test
    void isNotThereWhereTheSocketAnswersWithAnError() throws IOException {
        try (ServerSocketChannel server = listen()) {
            CompletableFuture<Void> answer =
                    answer(server, "HTTP/1.0 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");

            assertThat(engine(Map.of()).answers()).isFalse();
            answer.join();
        }
    }

    @Test
    void isNotThereWhereTheSocketIsSilent() throws IOException {
        try (ServerSocketChannel server = listen()) {
            assertThat(server.isOpen()).isTrue();

            assertThat(engine(Map.of()).answers()).isFalse();
        }
    }

    @Test
    void isNotThereWithoutASocket() {
        assertThat(engine(Map.of()).answers()).isFalse();
    }

    @Test
    void isAskedForOnlyWhereDockerHostPoints() throws IOException {
        try (ServerSocketChannel socket = listen();
                ServerSocket engine = new ServerSocket(0)) {
            assertThat(socket.isOpen()).isTrue();

            assertThat(engine(Map.of("DOCKER_HOST", "tcp://127.0.0.1:" + engine.getLocalPort()))
                            .answers())
                    .isTrue();
            assertThat(engine(Map.of("DOCKER_HOST", "unix://" + folder + "/none.sock"))
                            .answers())
                    .isFalse();
            assertThat(engine(Map.of("DOCKER_HOST", "ssh://somewhere")).answers())
                    .isFalse();
        }
    }

    private DockerEngine engine(Map<String, String> variables) {
        return new DockerEngine(
                new Machine(variables, folder, false), folder.resolve("d.sock"), Duration.ofMillis(500));
    }

    private ServerSocketChannel listen() throws IOException {
        return ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                .bind(UnixDomainSocketAddress.of(folder.resolve("d.sock")));
    }

    private static CompletableFuture<Void> answer(ServerSocketChannel server, String answer) {
        return CompletableFuture.runAsync(() -> {
            try (SocketChannel client = server.accept()) {
                client.read(ByteBuffer.allocate(1000));
                client.write(ByteBuffer.wrap(answer.getBytes(StandardCharsets.US_ASCII)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
