package io.github.sfnmaven.asl.model;

/** The two kinds of state machines; some integrations and Map modes work in STANDARD ones only. */
public enum StateMachineType {
    STANDARD,
    EXPRESS
}
