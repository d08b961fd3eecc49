package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.removal.Removal;
import java.util.List;
import java.util.Optional;

/**
 * What a deploy would do to a stack.
 *
 * @param changes in CloudFormation's order; empty also where only outputs, tags or parameters change
 * @param stack as it is now
 * @param deployedTemplate the template it has; empty where there is none or it may not be read
 * @param refusal why there is no plan
 * @param removal the state machines that would be removed
 */
public record StackPlan(
        String stackName,
        Kind kind,
        List<ResourceChange> changes,
        Optional<DeployedStack> stack,
        Optional<String> deployedTemplate,
        Optional<StackOutcome> refusal,
        Removal removal) {
    public StackPlan {
        changes = List.copyOf(changes);
    }

    /** What becomes of the stack as a whole. */
    public enum Kind {
        CREATE,
        UPDATE,
        /** It was never created well: it is deleted first. */
        RECREATE,
        NOTHING
    }

    /** Without any removal. */
    public StackPlan(
            String stackName,
            Kind kind,
            List<ResourceChange> changes,
            Optional<DeployedStack> stack,
            Optional<String> deployedTemplate,
            Optional<StackOutcome> refusal) {
        this(stackName, kind, changes, stack, deployedTemplate, refusal, Removal.NONE);
    }

    /**
     * One sentence that names the resources which would be replaced; empty if there are none. A state machine that is
     * removed while another is added counts as replaced.
     */
    public Optional<String> replacement() {
        return ChangeSetWrite.replacement(stackName, changes)
                .or(() -> RemovalGuard.replacement(stackName, removal, changes));
    }

    /** The sentence with which a deploy refuses to remove state machines; empty if it does not. */
    public Optional<String> refusedRemoval() {
        return removal.isRefused() ? Optional.of(removal.sentence()) : Optional.empty();
    }
}
