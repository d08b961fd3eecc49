package io.github.sfnmaven.plan;

import io.github.sfnmaven.stack.StackPlan;

/**
 * What a deploy would change.
 *
 * @param stack the stack and its resources
 */
public record DeploymentPlan(StackPlan stack) {
    /**
     * Compares what is deployed with what would be.
     *
     * @param wanted the template that would be deployed
     */
    public static DeploymentPlan of(StackPlan stack, String wanted) {
        return new DeploymentPlan(stack);
    }
}
