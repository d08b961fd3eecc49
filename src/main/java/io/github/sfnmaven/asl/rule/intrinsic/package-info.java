/** Rules about calls of intrinsic functions. */
@NullMarked
package io.github.sfnmaven.asl.rule.intrinsic;

import org.jspecify.annotations.NullMarked;
