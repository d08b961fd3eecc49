package io.github.sfnmaven.mojo;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the field of a parameter's former name, which is kept, nullable and without a default, so that POMs and command
 * lines that use it go on working. {@link RenamedParameters} hands its value on.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
@interface OldNameOf {
    /** The parameter's name today. */
    String value();
}
