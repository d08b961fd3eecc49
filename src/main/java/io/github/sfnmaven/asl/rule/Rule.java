package io.github.sfnmaven.asl.rule;

import io.github.sfnmaven.asl.model.StateMachine;

/**
 * One mistake that a definition can hold. Stateless, because several threads use it, with a constructor without
 * arguments, annotated with {@link RuleInfo} and named as the mistake: the class {@code MissingTransitionTarget} is the
 * rule {@code missing-transition-target}.
 *
 * <p>A rule reports at the smallest value that is wrong, once, and stays silent where another rule reports the cause.
 */
public interface Rule {
    /** Reports what is wrong. Takes time in the size of the definition. */
    void check(StateMachine machine, Findings findings);
}
