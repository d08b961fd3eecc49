package io.github.sfnmaven.emulator;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that says it is ready, as either emulator would, and leaves its process id in its working directory. */
final class FakeEmulator {

    private FakeEmulator() {}

    public static void main(String[] arguments) throws IOException {
        String[] listen = System.getenv()
                .getOrDefault("GATEWAY_LISTEN", System.getenv("BIND_HOST") + ":" + System.getenv("GATEWAY_PORT"))
                .split(":");
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getByName(listen[0]), Integer.parseInt(listen[1])), 0);
        server.createContext("/_localstack/health", exchange -> exchange.sendResponseHeaders(200, -1));
        Files.writeString(Path.of("pid"), Long.toString(ProcessHandle.current().pid()));
        server.start();
    }
}
