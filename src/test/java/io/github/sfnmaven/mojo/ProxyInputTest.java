package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.aws.HttpProxy;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.junit.jupiter.api.Test;

/** With Maven's own decrypter. */
@MojoTest
class ProxyInputTest extends GoalTest {
    private static final Optional<URI> AWS = Optional.empty();

    private final Settings settings = new Settings();

    @Inject
    private SettingsDecrypter decrypter;

    @Test
    void isEmptyWhereSettingsHaveNone() throws Exception {
        assertThat(read(AWS)).isEmpty();
    }

    @Test
    void takesTheFirstActiveOneOfTheProtocol() throws Exception {
        add("off", "https").setActive(false);
        add("plain", "http");
        add("secure", "HTTPS");
        add("other", "https");

        assertThat(read(AWS).map(HttpProxy::host)).contains("secure.test");
        assertThat(read(Optional.of(URI.create("http://aws.test"))).map(HttpProxy::host))
                .contains("plain.test");
    }

    @Test
    void takesTheOneForHttpWhereNoneIsForHttps() throws Exception {
        add("plain", "http");

        assertThat(read(AWS).map(HttpProxy::host)).contains("plain.test");
    }

    @Test
    void neverTakesTheOneForHttpsForHttp() throws Exception {
        add("secure", "https");

        assertThat(read(Optional.of(URI.create("http://aws.test")))).isEmpty();
    }

    @Test
    void readsUserPasswordAndHosts() throws Exception {
        Proxy proxy = add("corp", "https");
        proxy.setUsername("me");
        proxy.setPassword("s3cr3t");
        proxy.setNonProxyHosts("*.internal|10.*, corp.test");

        assertThat(read(AWS))
                .contains(new HttpProxy(
                        "settings.xml",
                        "corp.test",
                        8080,
                        Optional.of("me"),
                        Optional.of("s3cr3t"),
                        List.of("*.internal", "10.*", "corp.test")));
    }

    @Test
    void refusesAPasswordThatCannotBeDecrypted() {
        add("corp", "https").setPassword("{COQLCE6DU6GtcS5P=}");

        assertThatThrownBy(() -> read(AWS))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The password of proxy 'corp' of settings.xml cannot be decrypted: encrypt it with this"
                        + " machine's master password (mvn --encrypt-password, in Maven 4 mvnenc encrypt)");
    }

    @Test
    void refusesAPasswordThatMavenHasLost() {
        add("corp", "https").setPassword("${env.PROXY_PASSWORD}");

        assertThatThrownBy(() -> read(AWS))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'${env.PROXY_PASSWORD}' in <password> of proxy 'corp' of settings.xml has no value: set"
                        + " the environment variable PROXY_PASSWORD");
    }

    @Test
    void refusesAProtocolThatMavenHasLost() {
        add("corp", "${proxy.protocol}");

        assertThatThrownBy(() -> read(AWS))
                .hasMessage("'${proxy.protocol}' in <protocol> of proxy 'corp' of settings.xml has no value: give"
                        + " -Dproxy.protocol=<value>");
    }

    @Test
    void decryptsNothingForAnEndpointThatIsCalledDirectly() throws Exception {
        Proxy proxy = add("corp", "http");
        proxy.setPassword("{COQLCE6DU6GtcS5P=}");
        proxy.setNonProxyHosts("*.internal");

        assertThat(read(Optional.of(URI.create("http://127.0.0.1:4566")))).isEmpty();
        assertThat(read(Optional.of(URI.create("https://cfn.internal")))).isEmpty();
    }

    @Test
    @InjectMojo(goal = "events")
    void reachesTheGoalsWithASessionNamedAfterTheModule(EventsMojo goal) throws Exception {
        build().project.setArtifactId("orders-of the day");
        build().session.getRequest().addProxy(add("corp", "https"));

        assertThat(goal.clientSettings().proxy()).map(HttpProxy::host).contains("corp.test");
        assertThat(goal.clientSettings().sessionName()).isEqualTo("sfn-maven-plugin-orders-of-the-day");
    }

    private Proxy add(String id, String protocol) {
        Proxy proxy = new Proxy();
        proxy.setId(id);
        proxy.setActive(true);
        proxy.setProtocol(protocol);
        proxy.setHost(id + ".test");
        proxy.setPort(8080);
        settings.addProxy(proxy);
        return proxy;
    }

    private Optional<HttpProxy> read(Optional<URI> endpoint) throws Exception {
        return new ProxyInput(settings, decrypter).read(endpoint);
    }
}
