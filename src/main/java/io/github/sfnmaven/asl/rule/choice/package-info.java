/** What decides where a Choice state leads. */
@NullMarked
package io.github.sfnmaven.asl.rule.choice;

import org.jspecify.annotations.NullMarked;
