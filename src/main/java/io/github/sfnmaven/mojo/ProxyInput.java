package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.HttpProxy;
import io.github.sfnmaven.input.SettingsValues;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Finds the proxy of {@code settings.xml} to call AWS through, as Maven does for its repositories. */
record ProxyInput(Settings settings, SettingsDecrypter decrypter) {
    /**
     * The first active one for the endpoint's protocol; for HTTPS also one for HTTP.
     *
     * @param endpoint absent: AWS itself
     * @throws MojoFailureException if an expression in it has no value
     * @throws MojoExecutionException if its password cannot be decrypted
     */
    Optional<HttpProxy> read(Optional<URI> endpoint) throws MojoExecutionException, MojoFailureException {
        String scheme = endpoint.map(URI::getScheme).orElse("https").toLowerCase(Locale.ROOT);
        Optional<Proxy> found =
                find(scheme, endpoint).or(() -> find("http", endpoint).filter(http -> scheme.equals("https")));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SettingsValues.check(found.get());
        return Optional.of(proxy(new Decryption(decrypter).of(found.get())));
    }

    private Optional<Proxy> find(String protocol, Optional<URI> endpoint) {
        return settings.getProxies().stream()
                .filter(Proxy::isActive)
                .filter(proxy -> Configuration.text(proxy.getHost()).isPresent())
                .filter(proxy ->
                        isFor(protocol, Configuration.text(proxy.getProtocol()).orElse("http")))
                .filter(proxy ->
                        endpoint.isEmpty() || proxy(proxy).serves(endpoint.get().getHost()))
                .findFirst();
    }

    /** One whose protocol was lost may be for any: it is found, and refused. */
    private static boolean isFor(String protocol, String written) {
        return protocol.equalsIgnoreCase(written) || written.contains("${");
    }

    private static HttpProxy proxy(Proxy proxy) {
        return new HttpProxy(
                "settings.xml",
                proxy.getHost().strip(),
                proxy.getPort(),
                Configuration.text(proxy.getUsername()),
                Configuration.text(proxy.getPassword()),
                hosts(proxy.getNonProxyHosts()));
    }

    /** Separated by bars, as documented, or by commas, as often written. */
    private static List<String> hosts(@Nullable String nonProxyHosts) {
        return nonProxyHosts == null
                ? List.of()
                : Stream.of(nonProxyHosts.split("[|,\\s]+"))
                        .filter(host -> !host.isEmpty())
                        .toList();
    }
}
