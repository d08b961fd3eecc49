/**
 * Runs Velocity so that a template reaches nothing but the model and its own folder, comes to an end, and has all its
 * mistakes reported with their places. The only package that knows Velocity.
 */
@NullMarked
package io.github.sfnmaven.template.velocity;

import org.jspecify.annotations.NullMarked;
