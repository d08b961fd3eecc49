package io.github.sfnmaven.mojo;

import io.github.sfnmaven.call.TimeLimit;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What can be said of the way to the stack: for how long, and what to do where it could be this or that. */
abstract class DeploymentMojo extends StackOptionsMojo {
    /**
     * The calls that write the stack: {@code direct} (CreateStack, UpdateStack) or {@code change-set}, which prints
     * what will change before it does.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.method", defaultValue = "direct")
    String method;

    /**
     * Whether to wait until the stack is created or updated.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.wait", defaultValue = "true")
    boolean wait;

    /**
     * The longest time that the goal takes, with every call to AWS: {@code 90s}, {@code 10m}, {@code 1h} or ISO-8601. A
     * call that does not answer is cut when the time is up; the operation continues.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.timeout", defaultValue = "60m")
    String timeout;

    /**
     * The pause between two looks at the stack, such as {@code 2s}. By default it is short at first and grows in long
     * operations.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.pollInterval")
    @Nullable
    String pollInterval;

    /**
     * The fate of the stack if the operation fails: {@code rollback}, {@code keep} (all stays as it is, and the next
     * deploy with {@code keep} updates it) or {@code delete} (a stack that cannot be created is deleted).
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onFailure", defaultValue = "rollback")
    String onFailure;

    /**
     * The reaction to a stack whose creation failed: {@code recreate} (print its root cause, delete it, create it
     * again) or {@code fail}. A stack that was once created successfully is never deleted.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onFailedCreate", defaultValue = "recreate")
    String onFailedCreate;

    /**
     * The reaction to another operation on the stack: {@code wait} for it (within {@code timeout}) and decide again, or
     * {@code fail}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onBusy", defaultValue = "wait")
    String onBusy;

    /**
     * The reaction to Ctrl-C, SIGTERM or an interruption of the thread: {@code detach} (the operation continues, and a
     * line says how to follow it) or {@code cancel} (an update is cancelled, so that the stack rolls back).
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onInterrupt", defaultValue = "detach")
    String onInterrupt;

    /**
     * Whether to deploy although nothing seems to have changed. CloudFormation then decides: it updates a template with
     * a transform, and says of others that there is nothing to update.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.force", defaultValue = "false")
    boolean force;

    /**
     * Whether a project whose version is a snapshot may be deployed; a release profile may forbid it.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.allowSnapshots", defaultValue = "true")
    boolean allowSnapshots;

    /** @throws MojoFailureException if the project must not be deployed in this version */
    final void refuseSnapshots() throws MojoFailureException {
        if (isForbidden()) {
            throw new MojoFailureException("'" + project.getVersion()
                    + "' is a snapshot, which <allowSnapshots> or -Dsfn.allowSnapshots forbids to deploy: release it, or"
                    + " set <skip> or -Dsfn.skip to snapshots");
        }
    }

    final boolean isForbidden() {
        return !allowSnapshots && project.getArtifact().isSnapshot();
    }

    @Override
    final boolean outputsMayCome() {
        return false;
    }

    @Override
    final TimeLimit timeLimit() throws MojoFailureException {
        return TimeLimit.of(Configuration.duration("timeout", timeout));
    }

    final WaitSettings waitSettings() throws MojoFailureException {
        return OperationMojo.waitSettings(wait, timeout, pollInterval)
                .withOnInterrupt(Configuration.choice("onInterrupt", onInterrupt, WaitSettings.OnInterrupt.class));
    }

    final DeployPolicy policy() throws MojoFailureException {
        return new DeployPolicy(
                Configuration.choice("onFailure", onFailure, DeployPolicy.OnFailure.class),
                Configuration.choice("onFailedCreate", onFailedCreate, DeployPolicy.OnFailedCreate.class),
                Configuration.choice("onBusy", onBusy, DeployPolicy.OnBusy.class),
                Configuration.choice("method", method, DeployPolicy.Method.class),
                failOnReplacement,
                force);
    }
}
