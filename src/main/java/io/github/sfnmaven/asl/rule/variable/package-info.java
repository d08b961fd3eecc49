/** Workflow variables: what they are called, where they are assigned and read. */
@NullMarked
package io.github.sfnmaven.asl.rule.variable;

import org.jspecify.annotations.NullMarked;
