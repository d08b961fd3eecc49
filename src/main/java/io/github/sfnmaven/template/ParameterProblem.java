package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Severity;

/**
 * Something wrong with a parameter rather than at a place in a file.
 *
 * @param message one sentence that names the parameter as element and as property
 */
public record ParameterProblem(Severity severity, String message) {}
