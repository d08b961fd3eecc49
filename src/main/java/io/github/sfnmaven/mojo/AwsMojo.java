package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.ClientSettings;
import io.github.sfnmaven.call.TimeLimit;
import io.github.sfnmaven.stack.api.StackProgress;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.Target;
import io.github.sfnmaven.stack.api.WaitSettings;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** What names the stack and the account it lives in. */
abstract class AwsMojo extends SfnMojo {
    // https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html, StackName
    private static final Pattern STACK_NAME = Pattern.compile("[a-zA-Z][-a-zA-Z0-9]{0,127}");

    /**
     * The stack's name: a letter, then letters, digits and hyphens, 128 at most.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.stackName", defaultValue = "${project.artifactId}")
    @Nullable
    String stackName;

    /**
     * The region, such as {@code eu-central-1}. By default the AWS SDK finds it: {@code AWS_REGION}, the profile, the
     * machine's metadata.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.region")
    @Nullable
    String region;

    /**
     * The profile of {@code ~/.aws/config} to use, such as one that {@code aws sso login} has opened.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.profile")
    @Nullable
    String profile;

    /**
     * Where the AWS services answer, for emulators and private networks: {@code http://127.0.0.1:4566}. Serves all
     * services that the plugin calls, except those with an {@code AWS_ENDPOINT_URL_<SERVICE>} of their own.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.endpointUrl")
    @Nullable
    String endpointUrl;

    /**
     * The id of a server of {@code settings.xml} that gives the credentials, decrypted: its {@code username} is the
     * access key, its {@code password} the secret key. Its {@code configuration} may hold {@code sessionToken},
     * {@code roleArn} (a role to assume) and {@code region}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.serverId")
    @Nullable
    String serverId;

    /**
     * A role to assume with the credentials that were found, for deployments into another account.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.assumeRoleArn")
    @Nullable
    String assumeRoleArn;

    /**
     * The external id that the role of {@code assumeRoleArn} asks for.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.externalId")
    @Nullable
    String externalId;

    @Inject
    SettingsDecrypter decrypter;

    /** The stack's name, checked. */
    final String stackName() throws MojoFailureException {
        boolean defaulted = stackName == null || stackName.equals(project.getArtifactId());
        if (stackName == null || (defaulted && !hasPom())) {
            throw Configuration.missing("stack name", "stackName");
        }
        if (!STACK_NAME.matcher(stackName).matches()) {
            throw Configuration.problem(
                    "stackName",
                    stackName,
                    "is not a stack name (a letter, then letters, digits and hyphens, up to 128 characters)");
        }
        return stackName;
    }

    @Override
    final String subject() {
        return stackName == null ? super.subject() : stackName;
    }

    final ClientSettings clientSettings() throws MojoExecutionException, MojoFailureException {
        return new ClientInput(this).read();
    }

    /** The time for everything that the goal asks of AWS; begins with this call. */
    TimeLimit timeLimit() throws MojoFailureException {
        return TimeLimit.none();
    }

    final StackSession session(AwsClients clients, WaitSettings wait, StackProgress progress) {
        return StackSession.of(clients.cloudFormation(), StackWaiter.system(wait, clients.elapsed()), progress)
                .withTarget(target(clients));
    }

    /** Where the goal works, as far as that is known without a call. */
    final Target target(AwsClients clients) {
        return new TargetInput(profile, serverId, environment()).read(clients);
    }
}
