package io.github.sfnmaven.diagnostic;

/**
 * A finding that was left out because the user accepts it.
 *
 * @param suppression the first that covers it, for the reason it gives
 */
public record Accepted(Diagnostic diagnostic, Suppression suppression) {}
