package io.github.sfnmaven.aws;

import java.util.Optional;

/**
 * What a server of Maven's settings says, decrypted already.
 *
 * @param id the server's id, for messages
 * @param accessKeyId its user name
 * @param secretAccessKey its password
 * @param sessionToken from its configuration
 * @param roleArn a role to assume with these credentials, from its configuration
 * @param region from its configuration; counts where no region is given
 */
public record ServerCredentials(
        String id,
        String accessKeyId,
        String secretAccessKey,
        Optional<String> sessionToken,
        Optional<String> roleArn,
        Optional<String> region) {
    /** Names the server only: this record may end up in a debug log. */
    @Override
    public String toString() {
        return "server '" + id + "'";
    }
}
