/** What the modules of one build that deploy have to know of each other. */
@NullMarked
package io.github.sfnmaven.reactor;

import org.jspecify.annotations.NullMarked;
