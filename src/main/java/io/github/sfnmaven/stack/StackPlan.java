package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.util.List;
import java.util.Optional;

/**
 * What a deploy would do to a stack.
 *
 * @param changes in CloudFormation's order; empty also where only outputs, tags or parameters change
 * @param stack as it is now
 * @param deployedTemplate the template it has; empty where there is none or it may not be read
 * @param refusal why there is no plan
 */
public record StackPlan(
        String stackName,
        Kind kind,
        List<ResourceChange> changes,
        Optional<DeployedStack> stack,
        Optional<String> deployedTemplate,
        Optional<StackOutcome> refusal) {
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

    /** One sentence that names the resources which would be replaced; empty if there are none. */
    public Optional<String> replacement() {
        return ChangeSetWrite.replacement(stackName, changes);
    }
}
