package io.github.sfnmaven.template;

import java.util.List;
import java.util.Optional;

/**
 * What holds for all state machines of a template.
 *
 * @param stateMachineName the name, with several definitions the prefix of their names; the stack's name where empty
 * @param executionRoleArn the role they run as; where empty, the built-in templates create one
 * @param executionPolicies for the created role only
 * @param mainDefinition the name of the definition that is the main one; empty: the one named as the stack
 */
public record MachineSettings(
        Optional<String> stateMachineName,
        Optional<String> executionRoleArn,
        List<ExecutionPolicy> executionPolicies,
        LogLevel logging,
        boolean tracing,
        Optional<String> mainDefinition) {
    /** No name, no role, no policies, no logging, no tracing: what the parameters default to. */
    public static final MachineSettings DEFAULTS =
            new MachineSettings(Optional.empty(), Optional.empty(), List.of(), LogLevel.OFF, false);

    /** Without a main definition. */
    public MachineSettings(
            Optional<String> stateMachineName,
            Optional<String> executionRoleArn,
            List<ExecutionPolicy> executionPolicies,
            LogLevel logging,
            boolean tracing) {
        this(stateMachineName, executionRoleArn, executionPolicies, logging, tracing, Optional.empty());
    }

    public MachineSettings withMainDefinition(Optional<String> name) {
        return new MachineSettings(stateMachineName, executionRoleArn, executionPolicies, logging, tracing, name);
    }

    public MachineSettings {
        executionPolicies = List.copyOf(executionPolicies);
    }
}
