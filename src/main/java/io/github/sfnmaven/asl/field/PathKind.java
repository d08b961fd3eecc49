package io.github.sfnmaven.asl.field;

/** What a field that holds a path does with it. */
public enum PathKind {
    /** Selects data, by any JSONPath; null stands for an empty object. */
    SELECTION,
    /** Reads one value, by a Reference Path. */
    REFERENCE,
    /** Reads one value, by a Reference Path or an intrinsic function. */
    REFERENCE_OR_CALL,
    /** Names the place in the state's input that the result is written to, by a Reference Path; null discards it. */
    RESULT;

    public boolean mayBeNull() {
        return this == SELECTION || this == RESULT;
    }
}
