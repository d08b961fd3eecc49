package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.aws.ServerCredentials;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With Maven's own decrypter. */
@MojoTest
class ServerInputTest extends GoalTest {
    private final Settings settings = new Settings();
    private final Server server = new Server();

    @Inject
    private SettingsDecrypter decrypter;

    @BeforeEach
    void server() {
        server.setId("aws");
        server.setUsername("AKIAIOSFODNN7EXAMPLE");
        server.setPassword("s3cr3t");
        settings.addServer(server);
    }

    @Test
    void isEmptyWhereNoServerIsNamed() throws Exception {
        assertThat(read(null)).isEmpty();
        assertThat(read(" ")).isEmpty();
    }

    @Test
    void takesUsernameAndPasswordForTheKeys() throws Exception {
        assertThat(read(" aws "))
                .contains(new ServerCredentials(
                        "aws", "AKIAIOSFODNN7EXAMPLE", "s3cr3t", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void takesTokenRoleAndRegionFromTheConfiguration() throws Exception {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(element("sessionToken", " token "));
        configuration.addChild(element("roleArn", "arn:aws:iam::123456789012:role/deploy"));
        configuration.addChild(element("region", "eu-central-1"));
        configuration.addChild(element("httpHeaders", ""));
        server.setConfiguration(configuration);

        assertThat(read("aws"))
                .contains(new ServerCredentials(
                        "aws",
                        "AKIAIOSFODNN7EXAMPLE",
                        "s3cr3t",
                        Optional.of("token"),
                        Optional.of("arn:aws:iam::123456789012:role/deploy"),
                        Optional.of("eu-central-1")));
    }

    @Test
    void refusesAServerThatSettingsDoNotHave() {
        assertThatThrownBy(() -> read("asw"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'asw' is not a server of settings.xml: set <serverId> or -Dsfn.serverId");
    }

    @Test
    void neverTakesTheEncryptedPasswordForTheKey() {
        server.setPassword("{COQLCE6DU6GtcS5P=}");

        assertThatThrownBy(() -> read("aws"))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The password of server 'aws' of settings.xml cannot be decrypted: encrypt it with this"
                        + " machine's master password (mvn --encrypt-password, in Maven 4 mvnenc encrypt)")
                .hasCauseInstanceOf(Exception.class);
    }

    @Test
    void refusesAKeyThatMavenHasLost() {
        server.setPassword("${env.AWS_SECRET}");

        assertThatThrownBy(() -> read("aws"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'${env.AWS_SECRET}' in <password> of server 'aws' of settings.xml has no value: set the"
                        + " environment variable AWS_SECRET");
    }

    @Test
    void refusesATokenThatMavenHasLost() {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(element("sessionToken", "x${aws.token}"));
        server.setConfiguration(configuration);

        assertThatThrownBy(() -> read("aws"))
                .hasMessage("'${aws.token}' in <sessionToken> of server 'aws' of settings.xml has no value: give"
                        + " -Daws.token=<value>");
    }

    @Test
    void refusesAnElementWithoutEffect() {
        Xpp3Dom configuration = new Xpp3Dom("configuration");
        configuration.addChild(element("session_token", "token"));
        server.setConfiguration(configuration);

        assertThatThrownBy(() -> read("aws"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("<session_token> in the <configuration> of server 'aws' of settings.xml is not known (did"
                        + " you mean 'sessionToken'?): it may hold sessionToken, roleArn, region");
    }

    @Test
    @InjectMojo(goal = "events")
    @CommandLine("sfn.serverId=aws")
    void reachesTheGoals(EventsMojo goal) {
        assertThatThrownBy(goal::clientSettings)
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'aws' is not a server of settings.xml: set <serverId> or -Dsfn.serverId");
    }

    private Optional<ServerCredentials> read(@Nullable String serverId) throws Exception {
        return new ServerInput(settings, decrypter).read(serverId);
    }

    private static Xpp3Dom element(String name, String value) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(value);
        return element;
    }
}
