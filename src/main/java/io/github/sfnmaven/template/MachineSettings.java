package io.github.sfnmaven.template;

import java.util.List;
import java.util.Optional;

/**
 * What holds for all state machines of a template.
 *
 * @param stateMachineName the name, with several definitions the prefix of their names; the stack's name where empty
 * @param executionRoleArn the role they run as; where empty, the built-in templates create one
 * @param executionPolicies for the created role only
 */
public record MachineSettings(
        Optional<String> stateMachineName,
        Optional<String> executionRoleArn,
        List<ExecutionPolicy> executionPolicies,
        LogLevel logging,
        boolean tracing) {
    /** No name, no role, no policies, no logging, no tracing: what the parameters default to. */
    public static final MachineSettings DEFAULTS =
            new MachineSettings(Optional.empty(), Optional.empty(), List.of(), LogLevel.OFF, false);

    public MachineSettings {
        executionPolicies = List.copyOf(executionPolicies);
    }
}
