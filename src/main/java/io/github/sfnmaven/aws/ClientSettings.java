package io.github.sfnmaven.aws;

import java.net.URI;
import java.util.Optional;

/**
 * Where to call AWS, and as whom. What is absent is left to the SDK's default chains.
 *
 * @param region wins over the server's region, which wins over the chain
 * @param profile a profile of {@code ~/.aws}; named here it wins over credentials in the environment, as in the AWS CLI
 * @param endpoint serves every AWS service; absent: AWS itself
 * @param server wins over the profile's credentials
 * @param assumeRoleArn the role to assume with the credentials found; wins over the server's
 * @param externalId passed when the role is assumed
 * @param sessionName names the session of the role, which CloudTrail shows
 * @param proxy that of {@code settings.xml}; one of {@code -Dhttps.proxyHost} wins over it, it wins over
 *     {@code HTTPS_PROXY}
 */
public record ClientSettings(
        Optional<String> region,
        Optional<String> profile,
        Optional<URI> endpoint,
        Optional<ServerCredentials> server,
        Optional<String> assumeRoleArn,
        Optional<String> externalId,
        String sessionName,
        Optional<HttpProxy> proxy) {
    private static final String PLUGIN = "sfn-maven-plugin";
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html, RoleSessionName
    private static final int LONGEST_SESSION = 64;

    /** Nothing given: everything comes from the SDK's default chains. */
    public static final ClientSettings DEFAULTS = new ClientSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Without a proxy, as a session of nobody in particular. */
    public ClientSettings(
            Optional<String> region,
            Optional<String> profile,
            Optional<URI> endpoint,
            Optional<ServerCredentials> server,
            Optional<String> assumeRoleArn,
            Optional<String> externalId) {
        this(region, profile, endpoint, server, assumeRoleArn, externalId, PLUGIN, Optional.empty());
    }

    /** The same for a module, after which the session of an assumed role is named. */
    public ClientSettings of(String artifactId) {
        String name = PLUGIN + "-" + artifactId.replaceAll("[^A-Za-z0-9_+=,.@-]", "-");
        return new ClientSettings(
                region,
                profile,
                endpoint,
                server,
                assumeRoleArn,
                externalId,
                name.substring(0, Math.min(name.length(), LONGEST_SESSION)),
                proxy);
    }

    public ClientSettings through(Optional<HttpProxy> other) {
        return new ClientSettings(region, profile, endpoint, server, assumeRoleArn, externalId, sessionName, other);
    }

    /** An endpoint as it may be shown: a user and password in it are masked. */
    public static String withoutPassword(String url) {
        return Endpoints.shown(url);
    }

    /**
     * The endpoint as a user writes it.
     *
     * @throws AwsFailure if it is no URL
     */
    public static URI endpoint(String url) {
        return Endpoints.parsed(url);
    }
}
