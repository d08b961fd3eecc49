package io.github.sfnmaven.aws;

import io.github.sfnmaven.diagnostic.Mask;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;

/** Hides credentials in what a service or a proxy says, as a refused signature may repeat the session token. */
final class CredentialMask {
    /** The keys of emulators are words such as {@code test}, which messages hold for other reasons. */
    private static final int MIN_LENGTH = 8;

    private CredentialMask() {}

    static Mask of(ClientSettings settings) {
        return of(Stream.of(
                        settings.server().map(ServerCredentials::secretAccessKey),
                        settings.server().flatMap(ServerCredentials::sessionToken),
                        settings.proxy().flatMap(HttpProxy::password))
                .flatMap(Optional::stream));
    }

    static Mask of(AwsCredentials credentials) {
        return of(
                credentials instanceof AwsSessionCredentials session
                        ? Stream.of(session.secretAccessKey(), session.sessionToken())
                        : Stream.of(credentials.secretAccessKey()));
    }

    private static Mask of(Stream<String> values) {
        return Mask.of(values.filter(value -> value.length() >= MIN_LENGTH).toList());
    }
}
