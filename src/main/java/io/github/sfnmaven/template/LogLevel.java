package io.github.sfnmaven.template;

/** Which events of its executions a state machine writes to its log group. */
public enum LogLevel {
    ALL,
    ERROR,
    FATAL,
    OFF
}
