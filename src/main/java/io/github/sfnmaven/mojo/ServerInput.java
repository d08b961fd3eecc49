package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.ServerCredentials;
import io.github.sfnmaven.input.SettingsValues;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** Finds the credentials of a server of {@code settings.xml}. */
record ServerInput(Settings settings, SettingsDecrypter decrypter) {
    /**
     * The server's credentials; empty where none is named.
     *
     * @throws MojoFailureException if there is no such server
     * @throws MojoExecutionException if its password cannot be decrypted
     */
    Optional<ServerCredentials> read(@Nullable String serverId) throws MojoExecutionException, MojoFailureException {
        Optional<String> id = Configuration.text(serverId);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        Server server = settings.getServer(id.get());
        if (server == null) {
            throw Configuration.problem("serverId", id.get(), "is not a server of settings.xml");
        }
        SettingsValues.check(server);
        Server decrypted = new Decryption(decrypter).of(server);
        return Optional.of(new ServerCredentials(
                server.getId(),
                Configuration.text(decrypted.getUsername()).orElse(""),
                Configuration.text(decrypted.getPassword()).orElse(""),
                configured(server, "sessionToken"),
                configured(server, "roleArn"),
                configured(server, "region")));
    }

    private static Optional<String> configured(Server server, String name) {
        return server.getConfiguration() instanceof Xpp3Dom configuration && configuration.getChild(name) != null
                ? Configuration.text(configuration.getChild(name).getValue())
                : Optional.empty();
    }
}
