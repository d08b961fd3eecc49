package io.github.sfnmaven.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.model.OperationEvent;

/** Why a change set cannot be executed. */
final class ChangeSetFailure {
    private final StackSession session;
    private final Secrets secrets;
    private final String stackName;

    ChangeSetFailure(StackSession session, StackSpec spec) {
        this.session = session;
        this.secrets = Secrets.of(spec);
        this.stackName = spec.stackName();
    }

    /** @param found the stack as it was before */
    StackOutcome of(ChangeSet set, Optional<DeployedStack> found) {
        if (!set.isSettled()) {
            return new StackOutcome.Refused(
                    stackName,
                    found,
                    "CloudFormation did not work out the changes of stack '" + stackName + "' in time, nothing was"
                            + " changed: allow more with <timeout> or -Dsfn.timeout");
        }
        String reason = set.reason().map(FailureText::brief).orElse(FailureText.UNSAID);
        return new StackOutcome.Refused(
                stackName,
                found,
                "CloudFormation refuses the change of stack '" + stackName + "': " + secrets.hide(reason),
                findings(set.id()));
    }

    /**
     * What early validation and hooks found. Where that cannot be asked (the action is newer than many policies and
     * than the emulators), the reason has to do.
     *
     * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeEvents.html">
     *     DescribeEvents</a>
     */
    private List<String> findings(String id) {
        List<String> lines = new ArrayList<>();
        try {
            for (OperationEvent event : new ChangeSetApi(session.client()).failures(id)) {
                said(event).ifPresent(why -> lines.add(secrets.hide(place(event) + ": " + why + by(event))));
            }
        } catch (SdkException e) {
            return List.of();
        }
        return lines;
    }

    private static Optional<String> said(OperationEvent event) {
        return Optional.ofNullable(event.validationStatusReason())
                .or(() -> Optional.ofNullable(event.hookStatusReason()))
                .or(() -> Optional.ofNullable(event.resourceStatusReason()))
                .map(FailureText::brief);
    }

    private static String place(OperationEvent event) {
        String resource = event.logicalResourceId() == null
                ? "The template"
                : "'" + event.logicalResourceId() + "' (" + event.resourceType() + ")";
        return event.validationPath() == null ? resource : resource + " at " + event.validationPath();
    }

    private static String by(OperationEvent event) {
        String by = Objects.requireNonNullElse(event.validationName(), event.hookType());
        return by == null ? "" : " [" + by + "]";
    }
}
