/** The rules of the language: one class each, in a package for each topic. */
@NullMarked
package io.github.sfnmaven.asl.rule;

import org.jspecify.annotations.NullMarked;
