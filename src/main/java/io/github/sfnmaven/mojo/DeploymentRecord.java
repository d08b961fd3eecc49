package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.AwsFailure;
import io.github.sfnmaven.stack.api.StackProgress;
import io.github.sfnmaven.stack.outcome.DeploymentReport;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;

/** Leaves {@code target/sfn/<stackName>.deployment.json} behind, however the deploy ends. */
record DeploymentRecord(Path directory, StackSpec spec, Clock clock, StackProgress progress) {
    StackOutcome keep(Supplier<StackOutcome> deploy, AwsClients clients) {
        Instant started = clock.instant();
        try {
            StackOutcome outcome = deploy.get();
            write(outcome, started);
            return outcome;
        } catch (SdkException e) {
            throw recorded(clients.explain(e), started);
        } catch (AwsFailure e) {
            throw recorded(e, started);
        }
    }

    private AwsFailure recorded(AwsFailure failure, Instant started) {
        String reason = Objects.requireNonNullElse(failure.getMessage(), "AWS could not be asked");
        write(new StackOutcome.Refused(spec.stackName(), Optional.empty(), reason), started);
        return failure;
    }

    /** Warns where it cannot: what became of the stack must not be hidden by what became of the file. */
    private void write(StackOutcome outcome, Instant started) {
        // An interrupted thread may not write to channels.
        boolean interrupted = Thread.interrupted();
        try {
            String json = DeploymentReport.json(spec, outcome, started, clock.instant());
            DeploymentReport.write(directory, spec.stackName(), json);
        } catch (IOException e) {
            progress.warn("The deployment report cannot be written: " + Reason.of(e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
