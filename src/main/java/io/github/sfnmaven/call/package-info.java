/** Blocking calls that the caller can leave, and the time that they have. */
@NullMarked
package io.github.sfnmaven.call;

import org.jspecify.annotations.NullMarked;
