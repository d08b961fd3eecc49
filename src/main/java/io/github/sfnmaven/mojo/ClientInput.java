package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.ClientSettings;
import java.net.URI;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.settings.Settings;

/** Reads where and as whom a goal calls AWS, from its parameters and from {@code settings.xml}. */
record ClientInput(AwsMojo goal) {
    ClientSettings read() throws MojoExecutionException, MojoFailureException {
        Settings maven = goal.session.getSettings();
        Optional<URI> endpoint = Configuration.url("endpointUrl", goal.endpointUrl);
        ClientSettings settings = new ClientSettings(
                Configuration.text(goal.region),
                Configuration.text(goal.profile),
                endpoint,
                new ServerInput(maven, goal.decrypter).read(goal.serverId),
                Configuration.text(goal.assumeRoleArn),
                Configuration.text(goal.externalId));
        ClientSettings throughProxy = settings.through(new ProxyInput(maven, goal.decrypter).read(endpoint));
        return goal.hasPom() ? throughProxy.of(goal.project.getArtifactId()) : throughProxy;
    }
}
