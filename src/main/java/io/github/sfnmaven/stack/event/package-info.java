/** What happens to the resources of a stack, and which event tells why it failed. */
@NullMarked
package io.github.sfnmaven.stack.event;

import org.jspecify.annotations.NullMarked;
