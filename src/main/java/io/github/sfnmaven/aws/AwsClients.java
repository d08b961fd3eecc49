package io.github.sfnmaven.aws;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.sts.StsClient;

/** The AWS clients of one goal, each made when first asked for. Only goals that call AWS may touch this class. */
public final class AwsClients implements AutoCloseable {
    private AwsClients() {}

    /**
     * Costs next to nothing and calls nobody.
     *
     * @throws AwsFailure never; what is wrong with the settings shows when a client is asked for
     */
    public static AwsClients open(ClientSettings settings) {
        throw new UnsupportedOperationException(settings.toString());
    }

    /**
     * The region, such as {@code eu-central-1}.
     *
     * @throws AwsFailure if neither the settings nor the SDK's chain names one
     */
    public String region() {
        throw new UnsupportedOperationException();
    }

    /** The partition of {@link #region()}: {@code aws}, {@code aws-cn}, {@code aws-us-gov}, … */
    public String partition() {
        throw new UnsupportedOperationException();
    }

    /**
     * The account of the credentials (STS GetCallerIdentity).
     *
     * @throws AwsFailure if STS cannot be asked
     */
    public String accountId() {
        throw new UnsupportedOperationException();
    }

    /** Throws AwsFailure if there is no region or there are no credentials. */
    public CloudFormationClient cloudFormation() {
        throw new UnsupportedOperationException();
    }

    /** Throws AwsFailure if there is no region or there are no credentials. */
    public StsClient sts() {
        throw new UnsupportedOperationException();
    }

    /** Says in one sentence what a call that failed means and what to do. */
    public AwsFailure explain(SdkException failure) {
        return new AwsFailure(String.valueOf(failure.getMessage()), failure);
    }

    @Override
    public void close() {}
}
