/** What the scripts below src/it ask: the build's log and the cloud. */
@NullMarked
package io.github.sfnmaven.it;

import org.jspecify.annotations.NullMarked;
