package io.github.sfnmaven.plan;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.StackPlan;
import io.github.sfnmaven.template.check.StateMachineResource;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;

/**
 * What a deploy would change.
 *
 * @param stack the stack and its resources
 * @param machines the state machines there are and will be that would change, in the order of the wanted template
 */
public record DeploymentPlan(StackPlan stack, List<MachinePlan> machines) {
    public DeploymentPlan {
        machines = List.copyOf(machines);
    }

    /**
     * Compares what is deployed with what would be.
     *
     * @param wanted the template that would be deployed
     */
    public static DeploymentPlan of(StackPlan stack, Document wanted) {
        List<StateMachineResource> deployed = stack.deployedTemplate()
                .map(text -> TreeReader.read(SourceFile.of("deployed.template", text)))
                .map(StateMachineResource::in)
                .orElse(List.of());
        return new DeploymentPlan(
                stack,
                StateMachineResource.in(wanted).stream()
                        .flatMap(machine -> deployed.stream()
                                .filter(other -> other.logicalId().equals(machine.logicalId()))
                                .map(other -> MachinePlan.of(other, machine)))
                        .filter(plan -> !plan.isUnchanged())
                        .toList());
    }
}
