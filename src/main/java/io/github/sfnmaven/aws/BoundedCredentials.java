package io.github.sfnmaven.aws;

import io.github.sfnmaven.call.DetachedCall;
import io.github.sfnmaven.call.TimeLimit;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/**
 * Credentials that come in time or not at all: a process, a container's or an instance's metadata service, SSO and STS
 * may all stall, and the SDK's own providers do not know how long the goal may take.
 */
record BoundedCredentials(AwsCredentialsProvider provider, TimeLimit limit)
        implements AwsCredentialsProvider, SdkAutoCloseable {
    private static final Duration LONGEST = Duration.ofHours(1);

    @Override
    public AwsCredentials resolveCredentials() {
        Duration allowed = limit.forCall(LONGEST);
        FutureTask<AwsCredentials> running = DetachedCall.start("credentials", provider::resolveCredentials);
        try {
            return DetachedCall.finish(running, allowed);
        } catch (TimeoutException e) {
            throw new AwsFailure(
                    "No AWS credentials came within <timeout> or -Dsfn.timeout: check what gives them (a"
                            + " credential_process, SSO, STS, the metadata service of a container or an instance)",
                    e);
        } catch (InterruptedException e) {
            throw AbortedException.create("Interrupted while credentials were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(DetachedCall.reason(e));
        }
    }

    @Override
    public void close() {
        if (provider instanceof SdkAutoCloseable closeable) {
            closeable.close();
        }
    }
}
