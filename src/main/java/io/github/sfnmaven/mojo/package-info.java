/** The goals: bind parameters, call the core, print. The only package that knows Maven. */
@NullMarked
package io.github.sfnmaven.mojo;

import org.jspecify.annotations.NullMarked;
