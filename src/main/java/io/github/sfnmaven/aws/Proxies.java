package io.github.sfnmaven.aws;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the proxy of a client: {@code -Dhttps.proxyHost}, else that of {@code settings.xml}, else {@code HTTPS_PROXY}.
 * The SDK's own search would take the proxy for HTTP also for calls by HTTPS, and it cannot know of
 * {@code settings.xml}.
 */
record Proxies(Function<String, @Nullable String> properties, Function<String, @Nullable String> environment) {
    static Proxies system() {
        return new Proxies(System::getProperty, System::getenv);
    }

    /**
     * None leaves it to the JVM: SOCKS, or the system's own.
     *
     * @param scheme by which AWS is called, {@code http} or {@code https}
     */
    Optional<HttpProxy> find(String scheme, Optional<HttpProxy> ofSettings) {
        return ofProperties(scheme).or(() -> ofSettings).or(() -> ofEnvironment(scheme));
    }

    private Optional<HttpProxy> ofProperties(String scheme) {
        String property = scheme + ".proxyHost";
        return property(property)
                .map(host -> new HttpProxy(
                        "-D" + property,
                        host,
                        property(scheme + ".proxyPort")
                                .map(port -> port("-D" + scheme + ".proxyPort", port))
                                .orElse(defaultPort(scheme)),
                        property(scheme + ".proxyUser"),
                        property(scheme + ".proxyPassword"),
                        entries(property("http.nonProxyHosts"), "\\|")));
    }

    private Optional<HttpProxy> ofEnvironment(String scheme) {
        String name = scheme.toUpperCase(Locale.ROOT) + "_PROXY";
        return variable(name).map(value -> ofUrl(name, value));
    }

    private HttpProxy ofUrl(String name, String value) {
        try {
            URI url = URI.create(value.contains("://") ? value : "http://" + value);
            if (url.getHost() == null
                    || !url.getScheme().toLowerCase(Locale.ROOT).startsWith("http")) {
                throw refusal(name);
            }
            String[] login =
                    Optional.ofNullable(url.getRawUserInfo()).orElse("").split(":", 2);
            return new HttpProxy(
                    name,
                    url.getHost(),
                    url.getPort() < 0 ? defaultPort(url.getScheme()) : url.getPort(),
                    decoded(login, 0),
                    decoded(login, 1),
                    entries(variable("NO_PROXY"), "[,\\s]+").stream()
                            .flatMap(Proxies::withSubdomains)
                            .toList());
        } catch (IllegalArgumentException e) {
            throw refusal(name);
        }
    }

    /** {@code NO_PROXY} means with a domain all hosts in it. */
    private static Stream<String> withSubdomains(String entry) {
        String domain = entry.startsWith(".") ? entry.substring(1) : entry;
        return domain.startsWith("*") ? Stream.of(domain) : Stream.of(domain, "*." + domain);
    }

    private static Optional<String> decoded(String[] login, int index) {
        // A plus is itself in a user info, and a space only in a form.
        return index < login.length && !login[index].isEmpty()
                ? Optional.of(URLDecoder.decode(login[index].replace("+", "%2B"), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private static List<String> entries(Optional<String> list, String separator) {
        return list.stream()
                .flatMap(text -> Stream.of(text.split(separator)))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    private Optional<String> property(String name) {
        return Optional.ofNullable(properties.apply(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<String> variable(String name) {
        return Stream.of(name.toLowerCase(Locale.ROOT), name)
                .map(environment)
                .flatMap(Stream::ofNullable)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private static int port(String source, String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new AwsFailure("'" + text + "' is not a port of a proxy: correct " + source, null);
    }

    private static int defaultPort(String scheme) {
        return scheme.equalsIgnoreCase("https") ? 443 : 80;
    }

    /** Without the value and without what parsing said of it: either may hold a password. */
    private static AwsFailure refusal(String name) {
        return new AwsFailure(
                "The proxy of " + name + " is not a URL such as 'http://proxy.example.com:3128': correct " + name
                        + ", or set <proxy> in settings.xml",
                null);
    }
}
