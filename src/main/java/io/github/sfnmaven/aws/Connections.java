package io.github.sfnmaven.aws;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Opens the connections of the clients. The SDK's own way with a proxy sends the proxy's password through the tunnel to
 * AWS, and not to the proxy.
 */
record Connections(Optional<HttpProxy> proxy) {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(20);

    SdkHttpClient client() {
        return UrlConnectionHttpClient.create(this::open);
    }

    private HttpURLConnection open(URI uri) {
        try {
            Optional<HttpProxy> through = proxy.filter(found -> found.serves(uri.getHost()));
            HttpURLConnection connection = through.isPresent()
                    ? open(uri, through.get())
                    : (HttpURLConnection) uri.toURL().openConnection();
            connection.setConnectTimeout((int) CONNECT.toMillis());
            connection.setReadTimeout((int) ANSWER.toMillis());
            return connection;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpURLConnection open(URI uri, HttpProxy proxy) throws IOException {
        InetSocketAddress address = InetSocketAddress.createUnresolved(proxy.host(), proxy.port());
        HttpURLConnection connection =
                (HttpURLConnection) uri.toURL().openConnection(new Proxy(Proxy.Type.HTTP, address));
        if (proxy.username().isPresent()) {
            String user = proxy.username().get();
            String password = proxy.password().orElse("");
            if (uri.getScheme().equalsIgnoreCase("https")) {
                connection.setAuthenticator(new Login(user, password));
            } else {
                // A body that is sent as it comes cannot be sent again when the proxy asks who it is.
                byte[] login = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
                connection.setRequestProperty(
                        "Proxy-Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
            }
        }
        return connection;
    }

    /** Answers the proxy alone. */
    private static final class Login extends Authenticator {
        private final String user;
        private final String password;

        Login(String user, String password) {
            this.user = user;
            this.password = password;
        }

        @Override
        protected @Nullable PasswordAuthentication getPasswordAuthentication() {
            return getRequestorType() == RequestorType.PROXY
                    ? new PasswordAuthentication(user, password.toCharArray())
                    : null;
        }
    }
}
