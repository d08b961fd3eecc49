package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.call.TimeLimit;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.retries.api.BackoffStrategy;

/** Clients call through a proxy that runs here; the hosts behind it do not exist. */
class ThroughProxyTest {
    private static final String LOGIN = "proxy-authorization: Basic bWU6czNjcjN0\n";

    @Test
    void callsThroughTheProxyWithItsUserAndPassword() throws IOException {
        try (FakeProxy proxy = FakeProxy.answering(200);
                AwsClients clients = open("http://sts.test.invalid", proxy(proxy))) {
            assertThat(clients.accountId()).isEqualTo("123456789012");

            assertThat(proxy.heads())
                    .singleElement()
                    .asString()
                    .startsWith("POST http://sts.test.invalid HTTP/1.1\n")
                    .containsIgnoringCase(LOGIN);
        }
    }

    @Test
    void logsInForATunnelToWhatIsCalledByHttps() throws IOException {
        try (FakeProxy proxy = FakeProxy.answering(407, "Digest realm=\"x\", nonce=\"n\", qop=\"auth\"");
                AwsClients clients = open("https://sts.test.invalid", proxy(proxy))) {
            assertThatThrownBy(clients::accountId).isInstanceOf(AwsFailure.class);

            assertThat(proxy.heads().get(0))
                    .startsWith("CONNECT sts.test.invalid:443 HTTP/1.1\n")
                    .doesNotContainIgnoringCase("proxy-authorization");
            assertThat(proxy.heads().get(1))
                    .startsWith("CONNECT sts.test.invalid:443 HTTP/1.1\n")
                    .containsIgnoringCase("proxy-authorization: Digest username=\"me\"");
        }
    }

    @Test
    void saysWhatToDoWhereJavaKeepsThePasswordBack() throws IOException {
        try (FakeProxy proxy = FakeProxy.answering(407);
                AwsClients clients = open("https://sts.test.invalid", proxy(proxy))) {
            assertThatThrownBy(clients::accountId)
                    .hasMessage(
                            "The proxy '127.0.0.1:" + proxy.port() + "' of settings.xml does not let the call through"
                                    + " (status 407): correct its user name and password, and where it wants Basic"
                                    + " authentication, set MAVEN_OPTS=-Djdk.http.auth.tunneling.disabledSchemes= because Java"
                                    + " refuses it by default");
            assertThat(proxy.heads()).hasSize(1);
        }
    }

    @Test
    void callsAnEmulatorOnThisMachineDirectly() throws IOException {
        try (FakeProxy proxy = FakeProxy.answering(502);
                FakeProxy emulator = FakeProxy.answering(200);
                AwsClients clients = open("http://127.0.0.1:" + emulator.port(), proxy(proxy))) {
            assertThat(clients.accountId()).isEqualTo("123456789012");

            assertThat(proxy.heads()).isEmpty();
            assertThat(emulator.heads().get(0)).startsWith("POST / HTTP/1.1\n");
        }
    }

    @Test
    void saysThatTheProxyWantsAnotherLogin() throws IOException {
        try (FakeProxy proxy = FakeProxy.answering(407);
                AwsClients clients = open("http://sts.test.invalid", proxy(proxy))) {
            assertThatThrownBy(clients::accountId)
                    .isInstanceOf(AwsFailure.class)
                    .hasMessage(
                            "The proxy '127.0.0.1:" + proxy.port() + "' of settings.xml does not let the call through"
                                    + " (status 407): correct its user name and password");
            assertThat(proxy.heads()).hasSize(1);
        }
    }

    @Test
    void namesTheProxyThatDoesNotAnswer() throws IOException {
        FakeProxy gone = FakeProxy.answering(200);
        gone.close();

        try (AwsClients clients = open("http://sts.test.invalid", proxy(gone))) {
            assertThatThrownBy(clients::accountId)
                    .hasMessage("Nothing answers at proxy '127.0.0.1:" + gone.port()
                            + "' of settings.xml: start it, or correct the proxy");
        }
    }

    @Test
    void leavesTheSystemPropertiesAlone() throws IOException {
        try (FakeProxy proxy = FakeProxy.answering(200);
                AwsClients clients = open("http://sts.test.invalid", proxy(proxy))) {
            clients.accountId();
        }

        assertThat(System.getProperties()).doesNotContainKeys("http.proxyHost", "https.proxyHost");
    }

    private static HttpProxy proxy(FakeProxy proxy) {
        return new HttpProxy(
                "settings.xml", "127.0.0.1", proxy.port(), Optional.of("me"), Optional.of("s3cr3t"), List.of());
    }

    private static AwsClients open(String endpoint, HttpProxy proxy) {
        ClientSettings settings = new ClientSettings(
                        Optional.of("eu-west-1"),
                        Optional.empty(),
                        Optional.of(URI.create(endpoint)),
                        Optional.of(new ServerCredentials(
                                "aws", "KEY", "secret", Optional.empty(), Optional.empty(), Optional.empty())),
                        Optional.empty(),
                        Optional.empty())
                .through(Optional.of(proxy));
        return new AwsClients(
                settings,
                Retries.with(BackoffStrategy.retryImmediately()),
                new Paces(System::nanoTime),
                TimeLimit.none());
    }
}
