package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.AwsFailure;
import io.github.sfnmaven.aws.ClientSettings;
import io.github.sfnmaven.call.TimeLimit;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * What a goal does with AWS. Apart from the goals themselves, so that the SDK is loaded only when AWS is called.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
interface AwsWork<T> {
    T with(AwsClients clients) throws MojoExecutionException, MojoFailureException;

    /** Does the work with clients of its own, and turns trouble on the way to AWS into one sentence. */
    static <T> T run(ClientSettings settings, AwsWork<T> work) throws MojoExecutionException, MojoFailureException {
        return run(settings, TimeLimit.none(), work);
    }

    /** As {@link #run(ClientSettings, AwsWork)}, within the goal's time. */
    static <T> T run(ClientSettings settings, TimeLimit limit, AwsWork<T> work)
            throws MojoExecutionException, MojoFailureException {
        try (AwsClients clients = AwsClients.open(settings, limit)) {
            try {
                return work.with(clients);
            } catch (SdkException e) {
                throw clients.explain(e);
            }
        } catch (AwsFailure e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }
}
