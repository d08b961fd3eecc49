package io.github.sfnmaven.asl.expression;

/**
 * A word of a JSONata expression that names something.
 *
 * @param text without quotes; with the dollar sign only where there is nothing else: {@code $}, {@code $$}
 * @param begin in chars of the string that the expression stands in
 * @param end behind its last char
 */
public record JsonataName(String text, int begin, int end) {}
