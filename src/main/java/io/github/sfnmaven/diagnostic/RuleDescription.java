package io.github.sfnmaven.diagnostic;

/**
 * What users and reports need to know of a rule.
 *
 * @param name in kebab case, such as {@code missing-transition-target}
 * @param code what AWS's ValidateStateMachineDefinition calls its findings
 * @param severity unless the user sets a {@link RuleLevel}
 * @param summary one line, no full stop
 * @param adjustable whether its level may be set and its findings suppressed; not so where the file cannot be read
 */
public record RuleDescription(
        String name, DiagnosticCode code, Severity severity, String summary, boolean adjustable) {}
