package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.change.ChangeSet;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.FailureText;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.Optional;

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
        String reason = set.reason().map(secrets::hide).map(FailureText::brief).orElse(FailureText.UNSAID);
        return new StackOutcome.Refused(
                stackName,
                found,
                "CloudFormation refuses the change of stack '" + stackName + "': " + reason,
                new ValidationFindings(session.client(), secrets).ofChangeSet(set.id()));
    }
}
