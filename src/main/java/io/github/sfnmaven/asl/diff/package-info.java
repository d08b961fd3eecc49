/** What changed from one definition to another, state by state. */
@NullMarked
package io.github.sfnmaven.asl.diff;

import org.jspecify.annotations.NullMarked;
