package io.github.sfnmaven.stack.api;

import java.time.Duration;

/** Lets time pass. Tests pass one that only moves their clock. */
@FunctionalInterface
public interface Sleeper {
    void sleep(Duration time) throws InterruptedException;
}
