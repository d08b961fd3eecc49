package io.github.sfnmaven.aws;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A proxy on this machine that writes down what it is asked for, and answers itself. */
final class FakeProxy implements AutoCloseable {
    private static final String IDENTITY = "<GetCallerIdentityResponse><GetCallerIdentityResult>"
            + "<Account>123456789012</Account></GetCallerIdentityResult></GetCallerIdentityResponse>";

    private final ServerSocket socket;
    private final List<String> heads = new CopyOnWriteArrayList<>();
    private final int status;
    private final String challenge;

    private FakeProxy(ServerSocket socket, int status, String challenge) {
        this.socket = socket;
        this.status = status;
        this.challenge = challenge;
        Thread thread = new Thread(this::serve, "fake-proxy");
        thread.setDaemon(true);
        thread.start();
    }

    /** @param status of each answer */
    static FakeProxy answering(int status) throws IOException {
        return answering(status, "Basic realm=\"x\"");
    }

    /** @param challenge how to log in */
    static FakeProxy answering(int status, String challenge) throws IOException {
        return new FakeProxy(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), status, challenge);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** The lines before each body, the first line being such as {@code POST http://host/ HTTP/1.1}. */
    List<String> heads() {
        return heads;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                answer(client);
            } catch (IOException e) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void answer(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
        StringBuilder head = new StringBuilder();
        int length = 0;
        for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            head.append(line).append('\n');
            if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
                length = Integer.parseInt(
                        line.substring("content-length:".length()).strip());
            }
        }
        for (int i = 0; i < length; i++) {
            in.read();
        }
        heads.add(head.toString());
        String body = status == 200 ? IDENTITY : "";
        String answer = "HTTP/1.1 " + status + " Said\r\nConnection: close\r\nProxy-Authenticate: " + challenge
                + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        client.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
    }
}
