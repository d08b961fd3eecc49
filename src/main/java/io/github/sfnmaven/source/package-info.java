/** Files, read and written, and the places in their text. Knows nothing but the JDK. */
@NullMarked
package io.github.sfnmaven.source;

import org.jspecify.annotations.NullMarked;
