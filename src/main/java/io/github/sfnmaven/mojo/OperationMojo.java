package io.github.sfnmaven.mojo;

import io.github.sfnmaven.call.TimeLimit;
import io.github.sfnmaven.stack.api.WaitSettings;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals have that wait for an operation on a stack. */
abstract class OperationMojo extends AwsMojo {
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

    @Override
    final TimeLimit timeLimit() throws MojoFailureException {
        return TimeLimit.of(Configuration.duration("timeout", timeout));
    }

    final WaitSettings waitSettings(boolean enabled) throws MojoFailureException {
        return waitSettings(enabled, timeout, pollInterval);
    }

    static WaitSettings waitSettings(boolean enabled, String timeout, @Nullable String pollInterval)
            throws MojoFailureException {
        return new WaitSettings(
                enabled,
                Configuration.duration("timeout", timeout),
                pollInterval == null || pollInterval.isBlank()
                        ? Optional.empty()
                        : Optional.of(Configuration.duration("pollInterval", pollInterval)));
    }
}
