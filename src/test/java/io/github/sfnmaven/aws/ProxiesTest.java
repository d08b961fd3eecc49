package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxiesTest {
    private static final HttpProxy OF_SETTINGS = proxy("settings.xml", "of-settings", 8080);
    private static final Map<String, String> GIVEN = Map.of("https.proxyHost", "given", "https.proxyPort", "3128");
    private static final Map<String, String> VARIABLES = Map.of("HTTPS_PROXY", "http://of-environment:3129");

    @Test
    void takesTheOneOfTheCommandLineBeforeThatOfTheSettings() {
        assertThat(new Proxies(GIVEN::get, VARIABLES::get).find("https", Optional.of(OF_SETTINGS)))
                .contains(proxy("-Dhttps.proxyHost", "given", 3128));
    }

    @Test
    void takesTheOneOfTheSettingsBeforeThatOfTheEnvironment() {
        assertThat(new Proxies(Map.<String, String>of()::get, VARIABLES::get).find("https", Optional.of(OF_SETTINGS)))
                .contains(OF_SETTINGS);
    }

    @Test
    void takesTheOneOfTheEnvironmentAtLast() {
        Proxies proxies = new Proxies(Map.<String, String>of()::get, VARIABLES::get);

        assertThat(proxies.find("https", Optional.empty())).contains(proxy("HTTPS_PROXY", "of-environment", 3129));
        assertThat(proxies.find("http", Optional.empty())).isEmpty();
    }

    @Test
    void readsUserPasswordAndHostsOfTheCommandLine() {
        Map<String, String> properties = Map.of(
                "http.proxyHost", "given",
                "http.proxyUser", "me",
                "http.proxyPassword", "s3cr3t",
                "http.nonProxyHosts", "*.internal|10.*");

        assertThat(new Proxies(properties::get, name -> null).find("http", Optional.empty()))
                .contains(new HttpProxy(
                        "-Dhttp.proxyHost",
                        "given",
                        80,
                        Optional.of("me"),
                        Optional.of("s3cr3t"),
                        List.of("*.internal", "10.*")));
    }

    @ParameterizedTest
    @CsvSource({
        "proxy.example.com:3128, proxy.example.com, 3128,,",
        "http://proxy.example.com, proxy.example.com, 80,,",
        "https://me@proxy.example.com/, proxy.example.com, 443, me,",
        "http://me:s%40+cr:3t@10.0.0.1:8080, 10.0.0.1, 8080, me, s@+cr:3t"
    })
    void readsTheUrlOfTheEnvironment(String url, String host, int port, String user, String password) {
        assertThat(new Proxies(name -> null, Map.of("https_proxy", url)::get).find("https", Optional.empty()))
                .contains(new HttpProxy(
                        "HTTPS_PROXY",
                        host,
                        port,
                        Optional.ofNullable(user),
                        Optional.ofNullable(password),
                        List.of()));
    }

    @Test
    void callsTheHostsOfNoProxyDirectlyWithTheirSubdomains() {
        Map<String, String> variables =
                Map.of("HTTPS_PROXY", "proxy:3128", "NO_PROXY", "corp.example, .amazonaws.com.cn,*.test");

        HttpProxy proxy = new Proxies(name -> null, variables::get)
                .find("https", Optional.empty())
                .orElseThrow();

        assertThat(List.of("corp.example", "a.corp.example", "sts.cn-north-1.amazonaws.com.cn", "A.TEST"))
                .noneMatch(proxy::serves);
        assertThat(List.of("mycorp.example", "sts.amazonaws.com", "test")).allMatch(proxy::serves);
    }

    @Test
    void callsThisMachineDirectly() {
        assertThat(List.of("localhost", "LOCALHOST", "s3.localhost", "127.0.0.1", "127.1.2.3", "[::1]"))
                .noneMatch(OF_SETTINGS::serves);
        assertThat(List.of("127x0", "localhost.example.com")).allMatch(OF_SETTINGS::serves);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://me:s3cr3t@", "socks5://s3cr3t:1080", "http://a b s3cr3t", "s3cr3t:x:y"})
    void refusesWhatIsNoUrlWithoutRepeatingIt(String url) {
        Proxies proxies = new Proxies(name -> null, Map.of("HTTPS_PROXY", url)::get);

        assertThatThrownBy(() -> proxies.find("https", Optional.empty()))
                .isInstanceOf(AwsFailure.class)
                .hasMessage("The proxy of HTTPS_PROXY is not a URL such as 'http://proxy.example.com:3128': correct"
                        + " HTTPS_PROXY, or set <proxy> in settings.xml");
    }

    @Test
    void refusesAPortThatIsNone() {
        Map<String, String> properties = Map.of("https.proxyHost", "given", "https.proxyPort", "99999");

        assertThatThrownBy(() -> new Proxies(properties::get, name -> null).find("https", Optional.empty()))
                .hasMessage("'99999' is not a port of a proxy: correct -Dhttps.proxyPort");
    }

    @Test
    void keepsThePasswordOutOfItsText() {
        assertThat(new HttpProxy("settings.xml", "proxy", 80, Optional.of("me"), Optional.of("s3cr3t"), List.of()))
                .hasToString("proxy 'proxy:80' of settings.xml");
    }

    private static HttpProxy proxy(String source, String host, int port) {
        return new HttpProxy(source, host, port, Optional.empty(), Optional.empty(), List.of());
    }
}
