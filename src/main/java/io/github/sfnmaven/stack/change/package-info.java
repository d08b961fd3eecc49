/** What an operation would change in a stack. */
@NullMarked
package io.github.sfnmaven.stack.change;

import org.jspecify.annotations.NullMarked;
