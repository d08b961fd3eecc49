package io.github.sfnmaven.aws;

import io.github.sfnmaven.call.TimeLimit;
import io.github.sfnmaven.diagnostic.Mask;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.AwsClient;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sts.StsClient;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * The AWS clients of one goal, each made when first asked for. Only goals that call AWS may touch this class: it loads
 * the SDK. For one thread.
 */
public final class AwsClients implements AutoCloseable {
    /** All attempts of a call with the pauses between them. */
    private static final Duration CALL = Duration.ofSeconds(60);

    private final ClientSettings settings;
    private final RetryStrategy retries;
    private final Paces paces;
    private final TimeLimit limit;
    private @Nullable String region;
    private @Nullable String account;
    private @Nullable SdkHttpClient http;
    private Optional<HttpProxy> proxy = Optional.empty();
    private @Nullable AwsCredentialsProvider base;
    private @Nullable StsClient baseSts;
    private @Nullable StsClient anonymousSts;
    private @Nullable AwsCredentialsProvider credentials;
    private Mask secrets;
    private @Nullable CloudFormationClient cloudFormation;
    private @Nullable StsClient sts;
    private @Nullable SfnClient stepFunctions;
    private @Nullable S3Client s3;

    AwsClients(ClientSettings settings, RetryStrategy retries, Paces paces, TimeLimit limit) {
        this.settings = settings;
        this.retries = retries;
        this.paces = paces;
        this.secrets = CredentialMask.of(settings);
        this.limit = limit;
    }

    /** Calls nobody and checks nothing; what is wrong with the settings shows when a client is asked for. */
    public static AwsClients open(ClientSettings settings) {
        return open(settings, TimeLimit.none());
    }

    /**
     * As {@link #open(ClientSettings)}.
     *
     * @param limit cuts the call that is under way at its end
     */
    public static AwsClients open(ClientSettings settings, TimeLimit limit) {
        SdkLoggers.quieten();
        return new AwsClients(settings, Retries.patient(), Paces.SHARED, limit);
    }

    /** The time that has passed since the goal began. */
    public Duration elapsed() {
        return limit.elapsed();
    }

    /** Keeps these values too out of what {@link #explain} says. */
    public void hide(Mask values) {
        secrets = secrets.and(values);
    }

    /**
     * The region, such as {@code eu-central-1}.
     *
     * @throws AwsFailure if neither the settings nor the SDK's chain names one, or it cannot be one
     */
    public String region() {
        if (region == null) {
            refuseWrongProfile();
            region = Regions.find(settings);
        }
        return region;
    }

    /** Before the region is missed, which the right profile may have. */
    private void refuseWrongProfile() {
        settings.profile()
                .flatMap(name -> settings.server().isPresent()
                        ? Profiles.read().missing(name)
                        : Profiles.read().problem(name))
                .ifPresent(problem -> {
                    throw new AwsFailure(problem, null);
                });
    }

    /** The partition of {@link #region()}: {@code aws}, {@code aws-cn}, {@code aws-us-gov}, … */
    public String partition() {
        return PartitionMetadata.of(Region.of(region())).id();
    }

    /**
     * The account of the credentials (STS GetCallerIdentity).
     *
     * @throws AwsFailure if STS cannot be asked
     */
    public String accountId() {
        if (account == null) {
            account = explaining(() -> sts().getCallerIdentity().account());
        }
        return account;
    }

    /**
     * The account as far as it is known without a call: of an earlier {@link #accountId}, else of the credentials.
     *
     * @param ofEnvironment counts for credentials that no role was assumed with
     * @throws AwsFailure if there are no credentials
     */
    public Optional<String> knownAccount(Optional<String> ofEnvironment) {
        return Optional.ofNullable(account)
                .or(() -> explaining(() -> credentials().resolveCredentials().accountId()))
                .or(() -> Credentials.role(settings).isPresent() ? Optional.empty() : ofEnvironment);
    }

    /** Throws AwsFailure if there is no region or there are no credentials. */
    public CloudFormationClient cloudFormation() {
        if (cloudFormation == null) {
            cloudFormation = checked(configured(CloudFormationClient.builder(), "CloudFormation")
                    .credentialsProvider(credentials())
                    .build());
        }
        return cloudFormation;
    }

    /** Throws AwsFailure if there is no region or there are no credentials. */
    public StsClient sts() {
        if (sts == null) {
            sts = sts(credentials());
        }
        return sts;
    }

    /** Throws AwsFailure if there is no region or there are no credentials. */
    public SfnClient stepFunctions() {
        if (stepFunctions == null) {
            stepFunctions = checked(configured(SfnClient.builder(), "Sfn")
                    .credentialsProvider(credentials())
                    .build());
        }
        return stepFunctions;
    }

    /**
     * Finds buckets in whatever region they are. Throws AwsFailure if there is no region or there are no credentials.
     */
    public S3Client s3() {
        if (s3 == null) {
            // The hosts of buckets are AWS's own: elsewhere the bucket stands in the path.
            boolean elsewhere = endpoint().isPresent();
            s3 = checked(configured(S3Client.builder(), "S3")
                    .credentialsProvider(credentials())
                    .forcePathStyle(elsewhere)
                    .crossRegionAccessEnabled(!elsewhere)
                    // What is sent is small, and not every emulator knows S3's own chunks.
                    .serviceConfiguration(options -> options.chunkedEncodingEnabled(false))
                    .build());
        }
        return s3;
    }

    /** Says in one sentence what a call that failed means and what to do. */
    public AwsFailure explain(SdkException failure) {
        Optional<URI> endpoint = endpoint();
        String target = endpoint.map(Endpoints::shown).orElseGet(() -> "AWS in " + region());
        return new Explanation(target, endpoint.isPresent(), used(endpoint), secrets).of(failure);
    }

    /** The proxy, unless the endpoint is called without. */
    private Optional<HttpProxy> used(Optional<URI> endpoint) {
        return proxy.filter(
                found -> endpoint.isEmpty() || found.serves(endpoint.get().getHost()));
    }

    @Override
    public void close() {
        for (Object open : new @Nullable Object[] {
            cloudFormation, sts, stepFunctions, s3, credentials, baseSts, base, anonymousSts, http
        }) {
            if (open instanceof SdkAutoCloseable closeable) {
                closeable.close();
            }
        }
    }

    /** Looked up once before any client is built, so that missing ones are told apart from a call that failed. */
    private AwsCredentialsProvider credentials() {
        if (credentials == null) {
            AwsCredentialsProvider found =
                    new BoundedCredentials(Credentials.base(settings, this::anonymousSts), limit);
            base = found;
            Optional<String> role = Credentials.role(settings);
            if (role.isPresent()) {
                found.resolveCredentials();
                baseSts = sts(found);
                found = new BoundedCredentials(Credentials.assumed(role.get(), settings, baseSts), limit);
            }
            hide(CredentialMask.of(explaining(found::resolveCredentials)));
            credentials = found;
        }
        return credentials;
    }

    private StsClient anonymousSts() {
        anonymousSts = sts(AnonymousCredentialsProvider.create());
        return anonymousSts;
    }

    private StsClient sts(AwsCredentialsProvider provider) {
        return checked(configured(StsClient.builder(), "Sts")
                .credentialsProvider(provider)
                .build());
    }

    /** The one given, or the one the SDK found in the environment or the profile. */
    public Optional<URI> endpoint() {
        return Endpoints.given(settings, "CloudFormation")
                .or(() -> Stream.<@Nullable AwsClient>of(cloudFormation, sts, stepFunctions)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .flatMap(client -> client.serviceClientConfiguration().endpointOverride()));
    }

    /** The endpoint of the environment or of a profile is known only to the client. */
    private static <C extends AwsClient> C checked(C client) {
        try {
            client.serviceClientConfiguration().endpointOverride().ifPresent(Endpoints::refuseUser);
            return client;
        } catch (AwsFailure e) {
            client.close();
            throw e;
        }
    }

    private <T> T explaining(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            throw explain(e);
        }
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B configured(B builder, String service) {
        Optional<URI> given = Endpoints.given(settings, service);
        given.ifPresent(endpoint -> builder.endpointOverride(Endpoints.checked(endpoint)));
        Pace pace = paces.of(builder.getClass(), given.map(URI::toString).orElseGet(this::region));
        ClientOverrideConfiguration.Builder options = ClientOverrideConfiguration.builder()
                .retryStrategy(new PacedRetries(retries, pace, limit))
                .apiCallTimeout(CALL)
                .addExecutionInterceptor(new AwsCall.Naming())
                .addExecutionInterceptor(new AnswerCheck())
                .putAdvancedOption(SdkAdvancedClientOption.USER_AGENT_SUFFIX, "sfn-maven-plugin");
        // A profile may name endpoints of its own.
        settings.profile().ifPresent(options::defaultProfileName);
        return builder.region(Region.of(region())).httpClient(http()).overrideConfiguration(options.build());
    }

    private SdkHttpClient http() {
        if (http == null) {
            String scheme = settings.endpoint().map(URI::getScheme).orElse("https");
            proxy = Proxies.system().find(scheme.toLowerCase(Locale.ROOT), settings.proxy());
            http = new BoundedHttpClient(new Connections(proxy).client(), limit);
        }
        return http;
    }
}
