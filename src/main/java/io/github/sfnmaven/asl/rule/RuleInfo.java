package io.github.sfnmaven.asl.rule;

import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What is the same for all findings of a {@link Rule}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RuleInfo {
    /** What ValidateStateMachineDefinition calls it. */
    DiagnosticCode code();

    Severity severity() default Severity.ERROR;

    /**
     * Whether users may change its level and suppress it; not so where the definition could not be deployed as JSON.
     */
    boolean adjustable() default true;

    /** Whether it is off until the user gives it a level: legal, and many want it just so. */
    boolean optIn() default false;

    /** One line for the list of rules, no full stop. */
    String summary();
}
