package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Whether a Docker engine answers: asked in a moment and without Testcontainers, which takes seconds and many lines of
 * log to find that there is none.
 */
final class DockerEngine {

    private static final byte[] PING =
            "GET /_ping HTTP/1.0\r\nHost: docker\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final Machine machine;
    private final Path systemSocket;
    private final Duration limit;

    DockerEngine(Machine machine) {
        this(machine, Path.of("/var/run/docker.sock"), Duration.ofSeconds(3));
    }

    DockerEngine(Machine machine, Path systemSocket, Duration limit) {
        this.machine = machine;
        this.systemSocket = systemSocket;
        this.limit = limit;
    }

    boolean answers() {
        Optional<String> host = machine.variable("DOCKER_HOST");
        if (host.isPresent()) {
            return answers(URI.create(host.get()));
        }
        // On Windows the engine listens at a named pipe, which shows in the file system.
        return (machine.windows() && Files.exists(Path.of("\\\\.\\pipe\\docker_engine")))
                || sockets().anyMatch(this::answers);
    }

    private Stream<Path> sockets() {
        Stream<Path> rootless =
                machine.variable("XDG_RUNTIME_DIR").stream().map(folder -> Path.of(folder, "docker.sock"));
        Path docker = machine.home().resolve(".docker");
        return Stream.of(
                        Stream.of(systemSocket),
                        rootless,
                        Stream.of(docker.resolve("run/docker.sock"), docker.resolve("desktop/docker.sock")))
                .flatMap(files -> files)
                .filter(Files::exists);
    }

    private boolean answers(URI host) {
        if ("unix".equals(host.getScheme())) {
            return answers(Path.of(host.getPath()));
        }
        if (host.getHost() == null || host.getPort() < 0) {
            return false;
        }
        try (Socket socket = new Socket()) {
            // No ping: the engine may want TLS and a certificate, which Testcontainers knows how to give.
            socket.connect(new InetSocketAddress(host.getHost(), host.getPort()), (int) limit.toMillis());
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private boolean answers(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            CompletableFuture<Boolean> ping = CompletableFuture.supplyAsync(() -> ping(channel, socket));
            return ping.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException | UnsupportedOperationException | ExecutionException | TimeoutException silent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ping(SocketChannel channel, Path socket) {
        try {
            channel.connect(UnixDomainSocketAddress.of(socket));
            channel.write(ByteBuffer.wrap(PING));
            ByteBuffer answer = ByteBuffer.allocate(PING.length);
            int read = 0;
            while (read >= 0 && answer.hasRemaining()) {
                read = channel.read(answer);
            }
            return new String(answer.array(), StandardCharsets.US_ASCII).matches("(?s)HTTP/1\\.[01] 200.*");
        } catch (IOException silent) {
            return false;
        }
    }
}
