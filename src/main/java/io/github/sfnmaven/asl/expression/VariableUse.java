package io.github.sfnmaven.asl.expression;

/**
 * A workflow variable that an expression reads.
 *
 * @param name without the dollar sign
 * @param begin of the dollar sign, in chars of the string that the expression stands in
 * @param end behind the name
 */
public record VariableUse(String name, int begin, int end) {}
