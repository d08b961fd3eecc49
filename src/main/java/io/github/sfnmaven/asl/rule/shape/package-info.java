/** Which fields an object has, and of which kind their values are. */
@NullMarked
package io.github.sfnmaven.asl.rule.shape;

import org.jspecify.annotations.NullMarked;
