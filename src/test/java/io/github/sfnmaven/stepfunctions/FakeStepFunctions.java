package io.github.sfnmaven.stepfunctions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Step Functions as far as it is asked for its opinion: it answers what it is told to, in AWS JSON 1.0. */
public final class FakeStepFunctions implements AutoCloseable {
    private final HttpServer server;
    private final List<String> calls = new ArrayList<>();
    private int status = 200;
    private String answer = "{\"result\": \"OK\", \"diagnostics\": [], \"truncated\": false}";

    private FakeStepFunctions(HttpServer server) {
        this.server = server;
    }

    public static FakeStepFunctions start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeStepFunctions fake = new FakeStepFunctions(server);
            server.createContext("/", fake::handle);
            server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** From now on all calls are answered so. */
    public void answer(int status, String json) {
        this.status = status;
        this.answer = json;
    }

    /** Each call, the target and the body. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        calls.add(exchange.getRequestHeaders().getFirst("X-Amz-Target") + " " + body);
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.0");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
