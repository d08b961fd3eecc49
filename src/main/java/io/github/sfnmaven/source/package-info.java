/** Text files and the places in them. Knows nothing but the JDK. */
@NullMarked
package io.github.sfnmaven.source;

import org.jspecify.annotations.NullMarked;
