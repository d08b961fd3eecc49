package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;

/** Where an emulator of AWS listens. */
record Endpoint(URI uri) {

    /** An address that cannot be one is an {@link IllegalArgumentException}. */
    static Endpoint of(String text) {
        URI uri = URI.create(text.strip());
        if (uri.getHost() == null || uri.getScheme() == null || !uri.getScheme().matches("https?")) {
            throw new IllegalArgumentException("'" + text + "' is no http address");
        }
        return new Endpoint(uri);
    }

    /** Whether anything answers a request: emulators differ in what they say, and to which paths. */
    boolean answers(Duration limit) {
        try {
            return request("/_localstack/health", limit) > 0;
        } catch (IOException silent) {
            return false;
        }
    }

    /** Whether it is an emulator that is ready to work; MiniStack has this page of LocalStack's, too. */
    boolean isReady(Duration limit) {
        try {
            return request("/_localstack/health", limit) == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    private int request(String path, Duration limit) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) uri.resolve(path).toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout((int) limit.toMillis());
        connection.setReadTimeout((int) limit.toMillis());
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
