/** What Tasks call, and what they hand to it. */
@NullMarked
package io.github.sfnmaven.asl.rule.task;

import org.jspecify.annotations.NullMarked;
