package io.github.sfnmaven.aws;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.auth.credentials.SystemPropertyCredentialsProvider;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.services.sts.auth.StsAssumeRoleCredentialsProvider;
import software.amazon.awssdk.services.sts.auth.StsWebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;

/** Where the credentials come from, and what to say where there are none. */
final class Credentials {
    private Credentials() {}

    /**
     * Those of the server, else of the profile named, else of the SDK's chain; no role assumed yet.
     *
     * @param sts for a web identity, which is known to nobody before
     */
    static AwsCredentialsProvider base(ClientSettings settings, Supplier<StsClient> sts) {
        if (settings.server().isPresent()) {
            return StaticCredentialsProvider.create(of(settings.server().get()));
        }
        AwsCredentialsProvider found = settings.profile()
                .<AwsCredentialsProvider>map(name ->
                        ProfileCredentialsProvider.builder().profileName(name).build())
                .orElseGet(() -> chain(sts));
        return explained(found, settings.profile());
    }

    /** The SDK's, which would ask for a web identity with a client of its own, past our proxy and endpoint. */
    private static AwsCredentialsProvider chain(Supplier<StsClient> sts) {
        boolean hasWebIdentity = Stream.of(SdkSystemSetting.AWS_WEB_IDENTITY_TOKEN_FILE, SdkSystemSetting.AWS_ROLE_ARN)
                .map(SdkSystemSetting::getStringValue)
                .allMatch(value -> value.filter(text -> !text.isBlank()).isPresent());
        return hasWebIdentity
                ? AwsCredentialsProviderChain.of(
                        SystemPropertyCredentialsProvider.create(),
                        EnvironmentVariableCredentialsProvider.create(),
                        new WebIdentity(sts),
                        ProfileCredentialsProvider.create(),
                        ContainerCredentialsProvider.create(),
                        InstanceProfileCredentialsProvider.create())
                : DefaultCredentialsProvider.builder().build();
    }

    static AwsCredentialsProvider explained(AwsCredentialsProvider found, Optional<String> profile) {
        return new Explained(found, new MissingCredentials(profile));
    }

    /** The role to assume with the base credentials. */
    static Optional<String> role(ClientSettings settings) {
        return settings.assumeRoleArn().or(() -> settings.server().flatMap(ServerCredentials::roleArn));
    }

    /** Those of a role; renewed before they expire. */
    static StsAssumeRoleCredentialsProvider assumed(String roleArn, ClientSettings settings, StsClient sts) {
        AssumeRoleRequest.Builder request =
                AssumeRoleRequest.builder().roleArn(roleArn).roleSessionName(settings.sessionName());
        settings.externalId().ifPresent(request::externalId);
        return StsAssumeRoleCredentialsProvider.builder()
                .stsClient(sts)
                .refreshRequest(request.build())
                .build();
    }

    private static AwsCredentials of(ServerCredentials server) {
        if (server.accessKeyId().isBlank() || server.secretAccessKey().isBlank()) {
            throw new AwsFailure(
                    "Server '" + server.id() + "' of settings.xml gives no credentials: set its <username> to the"
                            + " access key and its <password> to the secret key",
                    null);
        }
        return server.sessionToken()
                .<AwsCredentials>map(
                        token -> AwsSessionCredentials.create(server.accessKeyId(), server.secretAccessKey(), token))
                .orElseGet(() -> AwsBasicCredentials.create(server.accessKeyId(), server.secretAccessKey()));
    }

    /** Made only if there are no keys, and so is its client. */
    private static final class WebIdentity implements AwsCredentialsProvider {
        private final Supplier<StsClient> sts;
        private @Nullable AwsCredentialsProvider found;

        WebIdentity(Supplier<StsClient> sts) {
            this.sts = sts;
        }

        @Override
        public AwsCredentials resolveCredentials() {
            if (found == null) {
                found = StsWebIdentityTokenFileCredentialsProvider.builder()
                        .stsClient(sts.get())
                        .build();
            }
            return found.resolveCredentials();
        }
    }

    /** The chain tells in one long line what each of its members lacks; this says what to do. */
    private record Explained(AwsCredentialsProvider found, MissingCredentials missing)
            implements AwsCredentialsProvider {
        @Override
        public AwsCredentials resolveCredentials() {
            try {
                return found.resolveCredentials();
            } catch (SdkException
                    | IllegalStateException
                    | IllegalArgumentException
                    | UncheckedIOException
                    | NullPointerException e) {
                // Those that are not the SDK's come from its providers all the same: of a credential_process that
                // fails, of an incomplete profile, of an SSO token that is over and that it has no means to renew.
                throw missing.explain(e);
            }
        }
    }
}
