package io.github.sfnmaven.mojo;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.settings.Proxy;
import org.apache.maven.settings.Server;
import org.apache.maven.settings.building.SettingsProblem;
import org.apache.maven.settings.crypto.DefaultSettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.apache.maven.settings.crypto.SettingsDecryptionRequest;
import org.apache.maven.settings.crypto.SettingsDecryptionResult;

/** Decrypts what {@code settings.xml} holds. Maven only warns of what it cannot decrypt, and leaves it as it is. */
record Decryption(SettingsDecrypter decrypter) {
    Server of(Server server) throws MojoExecutionException {
        return decrypt("server '" + server.getId() + "'", new DefaultSettingsDecryptionRequest(server))
                .getServer();
    }

    Proxy of(Proxy proxy) throws MojoExecutionException {
        return decrypt("proxy '" + proxy.getId() + "'", new DefaultSettingsDecryptionRequest(proxy))
                .getProxy();
    }

    private SettingsDecryptionResult decrypt(String owner, SettingsDecryptionRequest request)
            throws MojoExecutionException {
        SettingsDecryptionResult result = decrypter.decrypt(request);
        for (SettingsProblem problem : result.getProblems()) {
            if (problem.getSeverity() != SettingsProblem.Severity.WARNING) {
                throw new MojoExecutionException(
                        "The password of " + owner + " of settings.xml cannot be decrypted: encrypt it with this"
                                + " machine's master password (mvn --encrypt-password, in Maven 4 mvnenc encrypt)",
                        problem.getException());
            }
        }
        return result;
    }
}
