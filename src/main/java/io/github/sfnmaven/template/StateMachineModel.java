package io.github.sfnmaven.template;

import java.util.Optional;

/**
 * What templates see of a state machine, as an entry of {@code $stateMachines}.
 *
 * @param logicalId {@code StateMachine} or {@code <UpperCamelName>StateMachine}
 * @param name the state machine's name
 * @param roleArn empty where the template has to create a role
 * @param definition the text as it stands in the file; JSON also where the file is YAML
 * @param description the definition's Comment, or the empty string
 */
public record StateMachineModel(
        String logicalId,
        String name,
        MachineType type,
        Optional<String> roleArn,
        String definition,
        String description) {}
