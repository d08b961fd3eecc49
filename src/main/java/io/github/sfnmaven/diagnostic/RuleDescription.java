package io.github.sfnmaven.diagnostic;

/**
 * What users and reports need to know of a rule.
 *
 * @param name in kebab case, such as {@code missing-transition-target}
 * @param code what AWS's ValidateStateMachineDefinition calls its findings
 * @param severity of its findings unless the user sets a {@link RuleLevel}
 * @param summary one line, no full stop
 * @param adjustable whether its level may be set and its findings suppressed; not so where the file cannot be read
 * @param optIn whether it finds nothing until the user sets a level
 */
public record RuleDescription(
        String name, DiagnosticCode code, Severity severity, String summary, boolean adjustable, boolean optIn) {
    /** A rule that is on. */
    public RuleDescription(String name, DiagnosticCode code, Severity severity, String summary, boolean adjustable) {
        this(name, code, severity, summary, adjustable, false);
    }

    /** What it does until the user sets a level. */
    public RuleLevel level() {
        return optIn ? RuleLevel.OFF : RuleLevel.valueOf(severity.name());
    }
}
