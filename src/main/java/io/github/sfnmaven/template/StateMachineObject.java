package io.github.sfnmaven.template;

import io.github.sfnmaven.template.velocity.TemplateObject;
import java.util.Optional;
import java.util.Set;

/** An entry of {@code $stateMachines}. */
record StateMachineObject(StateMachineModel machine) implements TemplateObject {
    private static final Set<String> PROPERTIES =
            Set.of("logicalId", "name", "type", "roleArn", "definition", "description");

    @Override
    public Set<String> properties() {
        return PROPERTIES;
    }

    @Override
    public Optional<Object> property(String name) {
        return switch (name) {
            case "logicalId" -> Optional.of(machine.logicalId());
            case "name" -> Optional.of(machine.name());
            case "type" -> Optional.of(machine.type().name());
            case "roleArn" -> machine.roleArn().map(arn -> arn);
            case "definition" -> Optional.of(machine.definition());
            case "description" -> Optional.of(machine.description());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> hint(String property) {
        return property.equals("roleArn")
                ? Optional.of("set <executionRoleArn> or -Dsfn.executionRoleArn")
                : Optional.empty();
    }
}
