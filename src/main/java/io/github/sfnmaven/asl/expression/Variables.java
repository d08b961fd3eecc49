package io.github.sfnmaven.asl.expression;

/**
 * The names of workflow variables.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/workflow-variables.html">Developer guide</a>
 */
final class Variables {
    private Variables() {}

    /** The guide asks for a letter; whether an underscore will do is not on record. */
    static boolean isStart(int c) {
        return c == '_' || Character.isUnicodeIdentifierStart(c);
    }

    static boolean isPart(int c) {
        return Character.isUnicodeIdentifierPart(c) && !Character.isIdentifierIgnorable(c);
    }
}
