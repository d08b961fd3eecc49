package io.github.sfnmaven.stack.removal;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.outcome.DeployedResource;
import io.github.sfnmaven.stack.spec.TemplateResource;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;

/** The state machines of a stack and of the stacks nested in it. */
final class StackInventory {
    private final StackApi api;
    private final List<Machine> machines = new ArrayList<>();

    private StackInventory(StackApi api) {
        this.api = api;
    }

    /**
     * A deployed state machine.
     *
     * @param within the logical ids of the nested stacks around it, the outermost first
     * @param stackId the ARN of the stack that it is a resource of; empty where that is not known
     */
    record Machine(List<String> within, String logicalId, String physicalId, String stackId) {
        String label() {
            List<String> ids = new ArrayList<>(within);
            ids.add(logicalId);
            return String.join("/", ids);
        }

        boolean isNested() {
            return !within.isEmpty();
        }

        /** The logical id in the template of the outermost stack. */
        String outermostId() {
            return isNested() ? within.get(0) : logicalId;
        }
    }

    static List<Machine> read(StackApi api, String stackId) {
        StackInventory inventory = new StackInventory(api);
        inventory.add(stackId, List.of());
        return inventory.machines;
    }

    private void add(String stackId, List<String> within) {
        for (DeployedResource resource : api.resources(stackId)) {
            if (TemplateResource.isStateMachine(resource.type())) {
                machines.add(new Machine(within, resource.logicalId(), resource.physicalId(), stackId));
            } else if (TemplateResource.isNestedStack(resource.type())) {
                List<String> inner = new ArrayList<>(within);
                inner.add(resource.logicalId());
                addNested(resource.physicalId(), List.copyOf(inner));
            }
        }
    }

    /** One that was deleted past its outer stack has none any more. */
    private void addNested(String stackId, List<String> within) {
        try {
            add(stackId, within);
        } catch (SdkException e) {
            if (!StackErrors.isAbsent(e, stackId)) {
                throw e;
            }
        }
    }
}
