package io.github.sfnmaven.cloudformation;

/** A moment of a call. */
public enum Moment {
    /** The request is there, and nothing is done yet. */
    ARRIVED,
    /** The work is done, and nobody knows it yet. */
    DONE,
    /** The answer is out. */
    ANSWERED
}
