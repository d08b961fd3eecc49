/** Which errors a state retries and catches. */
@NullMarked
package io.github.sfnmaven.asl.rule.error;

import org.jspecify.annotations.NullMarked;
