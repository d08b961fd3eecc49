/** Inputs of any size in which much is wrong; reading and checking them takes time in proportion to the size. */
@NullMarked
package io.github.sfnmaven.growth;

import org.jspecify.annotations.NullMarked;
