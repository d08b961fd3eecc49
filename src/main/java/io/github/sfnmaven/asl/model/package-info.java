/** A definition as states, scopes and transitions, each with its place. */
@NullMarked
package io.github.sfnmaven.asl.model;

import org.jspecify.annotations.NullMarked;
