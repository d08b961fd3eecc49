package io.github.sfnmaven.stack;

/** What is being done to a stack. */
public enum StackOperation {
    CREATE,
    UPDATE,
    DELETE,
    /** Whatever was going on when we came. */
    WAIT
}
