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
 */
public record ClientSettings(
        Optional<String> region,
        Optional<String> profile,
        Optional<URI> endpoint,
        Optional<ServerCredentials> server,
        Optional<String> assumeRoleArn,
        Optional<String> externalId) {
    /** Nothing given: everything comes from the SDK's default chains. */
    public static final ClientSettings DEFAULTS = new ClientSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * The endpoint as a user writes it.
     *
     * @throws AwsFailure if it is no URL
     */
    public static URI endpoint(String url) {
        return Endpoints.parsed(url);
    }
}
