/** How the goals' lines look on a terminal and in the log of a CI server. */
@NullMarked
package io.github.sfnmaven.log;

import org.jspecify.annotations.NullMarked;
