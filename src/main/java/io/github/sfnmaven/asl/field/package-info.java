/** The grammar of the Amazon States Language as data: which field stands where, and what its value is. */
@NullMarked
package io.github.sfnmaven.asl.field;

import org.jspecify.annotations.NullMarked;
