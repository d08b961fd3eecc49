package io.github.sfnmaven.stack.removal;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.outcome.StackCondition;
import io.github.sfnmaven.stack.removal.StackInventory.Machine;
import io.github.sfnmaven.stack.removal.WantedTemplate.Presence;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import io.github.sfnmaven.stack.spec.TemplateResource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;

/** Finds the state machines that an update would remove. Reads only, and no more than it needs. */
public final class RemovalCheck {
    private final StackApi api;
    private final StackSpec spec;
    private final DeployedStack stack;
    private final Optional<StackTemplate> deployed;
    private final WantedTemplate wanted;
    private @Nullable List<Machine> machines;
    private boolean listed;

    /** @param deployed the template that the stack has; empty where it may not be read */
    public RemovalCheck(StackApi api, StackSpec spec, DeployedStack stack, Optional<String> deployed) {
        this.api = api;
        this.spec = spec;
        this.stack = stack;
        this.deployed = deployed.map(RemovalCheck::read);
        this.wanted = new WantedTemplate(spec, stack);
    }

    /**
     * An answer.
     *
     * @param complete whether there is no more that only CloudFormation could tell
     */
    public record Finding(List<RemovedMachine> machines, boolean complete) {}

    /** Compares the deployed template and resources with the template that is to be deployed. */
    public Finding byTemplates() {
        if (isKeptAsWritten()) {
            return new Finding(List.of(), true);
        }
        List<RemovedMachine> removed = new ArrayList<>();
        List<Machine> present = machines();
        boolean complete = listed;
        for (Machine machine : present) {
            Presence presence = presence(machine);
            complete &= presence != Presence.UNKNOWN;
            if (presence == Presence.REMOVED && !isRetained(machine)) {
                removed.add(removed(machine));
            }
        }
        return new Finding(removed, complete);
    }

    /** Reads it from the changes of a change set, those of nested stacks included. */
    public List<RemovedMachine> byChanges(List<ResourceChange> changes) {
        Map<String, RemovedMachine> removed = new LinkedHashMap<>();
        for (ResourceChange change : changes) {
            if (change.isRemoval() && TemplateResource.isStateMachine(change.type())) {
                Machine machine = machines().stream()
                        .filter(each -> each.label().equals(change.label()))
                        .findFirst()
                        .orElseGet(() -> machine(change));
                if (!isRetained(machine)) {
                    removed.put(machine.label(), removed(machine));
                }
            } else if (change.isRemoval() && TemplateResource.isNestedStack(change.type())) {
                machines().stream()
                        .filter(machine -> machine.label().startsWith(change.label() + "/") && !isRetained(machine))
                        .forEach(machine -> removed.put(machine.label(), removed(machine)));
            }
        }
        return List.copyOf(removed.values());
    }

    /** The usual case, in which the deployed template need not be compared with the deployed resources. */
    private boolean isKeptAsWritten() {
        return StackCondition.of(stack.status()) == StackCondition.SETTLED
                && deployed.filter(template -> !template.macros().mayAddStateMachines()
                                && template.resources().values().stream().noneMatch(TemplateResource::isNestedStack)
                                && template.resources().values().stream()
                                        .filter(TemplateResource::isStateMachine)
                                        .allMatch(machine ->
                                                wanted.presence(machine.logicalId(), TemplateResource::isStateMachine)
                                                        == Presence.KEPT))
                        .isPresent();
    }

    private Presence presence(Machine machine) {
        Presence outermost = wanted.presence(
                machine.outermostId(),
                machine.isNested() ? TemplateResource::isNestedStack : TemplateResource::isStateMachine);
        // The template of a nested stack is elsewhere.
        return machine.isNested() && outermost == Presence.KEPT ? Presence.UNKNOWN : outermost;
    }

    private RemovedMachine removed(Machine machine) {
        Optional<String> successor = successor(machine);
        String why = wanted.falseCondition(machine.outermostId())
                .map(name -> "its condition '" + name + "' does not hold")
                .orElseGet(() -> new RemovalReason(spec).of(machine, successor));
        return new RemovedMachine(machine.label(), machine.physicalId(), successor, why);
    }

    /** A new state machine that has the definition of this one. */
    private Optional<String> successor(Machine machine) {
        Map<String, TemplateResource> before =
                deployed.map(StackTemplate::resources).orElse(Map.of());
        Optional<String> definition = Optional.ofNullable(before.get(machine.label()))
                .map(TemplateResource::definition)
                .filter(text -> !text.isEmpty());
        return spec.template().resources().values().stream()
                .filter(resource -> !before.containsKey(resource.logicalId())
                        && definition.equals(Optional.of(resource.definition())))
                .map(TemplateResource::logicalId)
                .findFirst();
    }

    private boolean isRetained(Machine machine) {
        Optional<TemplateResource> written =
                deployed.map(template -> template.resources().get(machine.outermostId()));
        if (written.filter(TemplateResource::retained).isPresent()) {
            return true;
        }
        boolean isWrittenElsewhere = written.isEmpty() || machine.isNested();
        return isWrittenElsewhere
                && !machine.stackId().isEmpty()
                && processed(machine.stackId())
                        .map(template -> template.resources().get(machine.logicalId()))
                        .filter(TemplateResource::retained)
                        .isPresent();
    }

    private Optional<StackTemplate> processed(String stackId) {
        try {
            return Optional.of(read(api.template(stackId, TemplateStage.PROCESSED)));
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private List<Machine> machines() {
        if (machines == null) {
            machines = list();
        }
        return machines;
    }

    /** Where the resources may not be listed, those of the template stand for them. */
    private List<Machine> list() {
        try {
            List<Machine> found = StackInventory.read(api, stack.id());
            listed = true;
            return found;
        } catch (SdkException e) {
            if (!StackErrors.isDenied(e) && !StackErrors.isUnknownAction(e)) {
                throw e;
            }
        }
        listed = deployed.filter(template -> !template.macros().mayAddStateMachines()
                        && template.resources().values().stream().noneMatch(TemplateResource::isNestedStack))
                .isPresent();
        return deployed.map(StackTemplate::resources).orElse(Map.of()).values().stream()
                .filter(TemplateResource::isStateMachine)
                .map(resource -> new Machine(List.of(), resource.logicalId(), "", ""))
                .toList();
    }

    private static Machine machine(ResourceChange change) {
        List<String> within =
                change.within().isEmpty() ? List.of() : List.of(change.within().split("/"));
        return new Machine(within, change.logicalId(), change.physicalId(), "");
    }

    private static StackTemplate read(String text) {
        return StackTemplate.read(SourceFile.of("deployed.template", text), false);
    }
}
