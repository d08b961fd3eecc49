package io.github.sfnmaven.template;

/** The two types of a state machine; a deployed one cannot change from one to the other without being replaced. */
public enum MachineType {
    STANDARD,
    EXPRESS
}
