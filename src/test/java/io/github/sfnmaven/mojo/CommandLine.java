package io.github.sfnmaven.mojo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What {@code -D} says in a {@link GoalTest}: {@code sfn.failOn=never}. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface CommandLine {
    String[] value();
}
