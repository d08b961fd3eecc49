/** Finds the deployed state machines that a deploy would remove, and says why it would. */
@NullMarked
package io.github.sfnmaven.stack.removal;

import org.jspecify.annotations.NullMarked;
