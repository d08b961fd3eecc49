package io.github.sfnmaven.asl.expression;

/** What a path begins at. */
public enum PathRoot {
    /** {@code $}: the input of the state, or its result. */
    INPUT,
    /** {@code $$}: what is known of the execution. */
    CONTEXT,
    /** {@code $name}: a workflow variable. */
    VARIABLE,
    /** A placeholder, which may become any of them. */
    UNKNOWN,
    /** Nothing: the text is no path at all. */
    NONE
}
