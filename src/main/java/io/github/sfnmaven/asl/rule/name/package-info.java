/** What states are called. */
@NullMarked
package io.github.sfnmaven.asl.rule.name;

import org.jspecify.annotations.NullMarked;
