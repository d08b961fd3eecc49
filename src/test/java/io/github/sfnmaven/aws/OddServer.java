package io.github.sfnmaven.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that writes whatever bytes a test wants, or none, to everyone who connects. */
final class OddServer implements AutoCloseable {
    private final ServerSocket server;
    private final Answer answer;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /** Writes an answer; may go on until the connection breaks. */
    @FunctionalInterface
    interface Answer {
        /** Gives back whether that is all: otherwise the connection stays open. */
        boolean write(OutputStream out) throws IOException;

        static Answer of(String bytes) {
            return out -> {
                out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
                return true;
            };
        }

        static Answer silence() {
            return out -> false;
        }
    }

    private OddServer(ServerSocket server, Answer answer) {
        this.server = server;
        this.answer = answer;
    }

    static OddServer start(Answer answer) {
        try {
            OddServer odd = new OddServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
            background(odd::accept);
            return odd;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI endpoint(String scheme) {
        return URI.create(scheme + "://127.0.0.1:" + server.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }

    private void accept() throws IOException {
        while (true) {
            Socket socket = server.accept();
            sockets.add(socket);
            background(() -> serve(socket));
        }
    }

    private void serve(Socket socket) throws IOException {
        background(() -> drain(socket.getInputStream()));
        OutputStream out = socket.getOutputStream();
        if (answer.write(out)) {
            socket.shutdownOutput();
        }
    }

    private static void drain(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void background(Work work) {
        Thread thread = new Thread(() -> {
            try {
                work.run();
            } catch (IOException e) {
                // The other side or the test has had enough.
            }
        });
        thread.setDaemon(true);
        thread.start();
    }
}
