/** What a stack is, and how an operation on it ended: in a sentence, in a report, in files. */
@NullMarked
package io.github.sfnmaven.stack.outcome;

import org.jspecify.annotations.NullMarked;
