package io.github.sfnmaven.asl.expression;

import java.util.Optional;

/**
 * Why an expression cannot be read.
 *
 * @param begin in chars of the string that the expression stands in
 * @param end behind the last char that is wrong
 */
public record SyntaxFault(int begin, int end, String message, Optional<String> hint) {}
