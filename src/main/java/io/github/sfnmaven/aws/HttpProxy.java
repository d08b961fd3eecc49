package io.github.sfnmaven.aws;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A proxy to call AWS through. It is spoken to in plain HTTP, and asked for a tunnel to what is called by HTTPS.
 *
 * @param source where it was set, for messages
 * @param direct hosts to call without it, in which {@code *} stands for anything; loopback is among them always
 */
public record HttpProxy(
        String source,
        String host,
        int port,
        Optional<String> username,
        Optional<String> password,
        List<String> direct) {
    /** As the JDK has it: whatever proxy is set, an emulator on this machine is called directly. */
    private static final List<String> LOOPBACK =
            List.of("localhost", "*.localhost", "127.*", "[::1]", "::1", "0.0.0.0");

    public HttpProxy {
        direct = Stream.concat(LOOPBACK.stream(), direct.stream()).distinct().toList();
    }

    /** Whether calls of this host go through the proxy. */
    public boolean serves(String host) {
        return direct.stream().noneMatch(glob -> pattern(glob).matcher(host).matches());
    }

    /** Its address, such as {@code proxy.example.com:3128}. */
    String address() {
        return host + ":" + port;
    }

    private static Pattern pattern(String glob) {
        String regex = Stream.of(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** Without user and password: this record may end up in a debug log. */
    @Override
    public String toString() {
        return "proxy '" + address() + "' of " + source;
    }
}
