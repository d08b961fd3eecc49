package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sonatype.plexus.components.cipher.DefaultPlexusCipher;
import org.sonatype.plexus.components.cipher.PlexusCipherException;

/** With Maven's own decrypter and a {@code settings-security.xml}. */
@MojoTest
class DecryptionTest extends GoalTest {
    private static final String SECURITY = "settings.security";

    private final DefaultPlexusCipher cipher = new DefaultPlexusCipher();
    private @Nullable String before;

    @Inject
    private SettingsDecrypter decrypter;

    @BeforeEach
    void writeMasterPassword() throws Exception {
        before = System.getProperty(SECURITY);
        String master = cipher.encryptAndDecorate("master", SECURITY);
        Path file = build().write(
                        "settings-security.xml",
                        "<settingsSecurity><master>" + master + "</master></settingsSecurity>");
        System.setProperty(SECURITY, file.toString());
    }

    @AfterEach
    void restore() {
        System.clearProperty(SECURITY);
        if (before != null) {
            System.setProperty(SECURITY, before);
        }
    }

    @Test
    void decryptsThePasswordOfAServer() throws Exception {
        assertThat(new Decryption(decrypter).of(server("master")).getPassword()).isEqualTo("s3cr3t");
    }

    @Test
    void decryptsThePasswordOfAProxy() throws Exception {
        Proxy proxy = new Proxy();
        proxy.setPassword(cipher.encryptAndDecorate("s3cr3t", "master"));

        assertThat(new Decryption(decrypter).of(proxy).getPassword()).isEqualTo("s3cr3t");
    }

    @Test
    void refusesWhatAnotherMasterPasswordEncrypted() throws Exception {
        Server server = server("other");

        assertThatThrownBy(() -> new Decryption(decrypter).of(server))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("The password of server 'aws' of settings.xml cannot be decrypted: encrypt it with this"
                        + " machine's master password (mvn --encrypt-password, in Maven 4 mvnenc encrypt)");
    }

    @Test
    void refusesWhatIsEncryptedWhereThereIsNoMasterPassword() throws Exception {
        Server server = server("master");
        System.setProperty(SECURITY, folder.resolve("gone.xml").toString());

        assertThatThrownBy(() -> new Decryption(decrypter).of(server))
                .hasMessageStartingWith("The password of server 'aws' of settings.xml cannot be decrypted: ");
    }

    private Server server(String master) throws PlexusCipherException {
        Server server = new Server();
        server.setId("aws");
        server.setPassword(cipher.encryptAndDecorate("s3cr3t", master));
        return server;
    }
}
