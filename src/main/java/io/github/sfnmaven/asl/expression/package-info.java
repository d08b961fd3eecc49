/** What stands in strings that Step Functions evaluates: paths, intrinsic functions, JSONata. */
@NullMarked
package io.github.sfnmaven.asl.expression;

import org.jspecify.annotations.NullMarked;
