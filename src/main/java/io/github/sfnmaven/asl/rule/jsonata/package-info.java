/** Expressions in JSONata: where they stand, how they are written, what they name. */
@NullMarked
package io.github.sfnmaven.asl.rule.jsonata;

import org.jspecify.annotations.NullMarked;
